import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `signature-missing`: a whole document without 署名 or 成文日期. */
export const signatureMissing: ReviewRule = {
  id: 'signature-missing',
  title: '没有署名或成文日期',
  severity: 'verify',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第十一项、第十二项' },
  fault: '有发文字号、有版记，中间没有发文机关署名或者成文日期。',
  noFault: '两样都有；没有版记的文稿，可能不全，不核；日期破损的另有一条。',
  sentence: (finding) => ({
    fact: `到${quote(finding.actual ?? '')}为止，没有${fact(finding, 'missing')}`,
    fix: '在正文之后补写',
  }),
  notChecked: ({ paragraphs }) =>
    paragraphs.some(({ kind }) => kind === 'document-number') &&
    paragraphs.every(({ kind }) => kind !== 'issuance')
      ? '没有版记，文稿可能不全'
      : undefined,
  examples: {
    faults: [
      {
        text: '某市科技局文件\n\n某科〔2023〕3号\n\n某市科技局关于报送材料的通知\n\n各县（市、区）科技局：\n\n请报送材料。\n\n某市科技局办公室　2023年1月12日印发',
        words: '某市科技局办公室　2023年1月12日印发',
      },
    ],
    sound: [
      {
        text: '某市科技局文件\n\n某科〔2023〕3号\n\n某市科技局关于报送材料的通知\n\n各县（市、区）科技局：\n\n请报送材料。\n\n某市科技局\n2023年1月12日\n\n某市科技局办公室　2023年1月12日印发',
      },
      { text: '请报送材料。\n\n某市科技局办公室　2023年1月12日印发' },
    ],
  },
  check: ({ paragraphs, pageKind }) => {
    const has = (wanted: string) => paragraphs.some(({ kind }) => kind === wanted);
    const issuance = paragraphs.find(({ kind }) => kind === 'issuance');
    const isBroken = paragraphs.some(
      (paragraph) =>
        /^(?:19|20)\d{2}[\d年月]{1,6}日$/u.test(compactText(paragraph).text) && paragraph.kind === 'body',
    );
    const missing = [
      ...(has('signature') || ['命令', '纪要'].includes(pageKind) ? [] : ['发文机关署名']),
      ...(has('document-date') || isBroken ? [] : ['成文日期']),
    ];
    return issuance === undefined || !has('document-number') || missing.length === 0
      ? []
      : [{ at: [wholeOf(issuance)], facts: { missing: missing.join('和') } }];
  },
};
