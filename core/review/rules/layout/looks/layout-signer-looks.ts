import { judgeLooks } from '../../../layout/judge-looks.js';
import { looksSentence } from '../../../layout/looks-sentence.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-signer-looks`: the name behind 签发人 in another typeface or size than 3号楷体. */
export const layoutSignerLooks: ReviewRule = {
  id: 'layout-signer-looks',
  title: '签发人姓名的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.6' },
  fault: '「签发人：」后面的姓名不是3号楷体。',
  noFault: '「签发人：」三字是仿宋，姓名是楷体。',
  sentence: looksSentence('签发人的姓名'),
  examples: {
    faults: [
      {
        text: '某市科技局文件\n\n某科〔2023〕5号\n签发人：甲乙丙\n\n某市科技局关于科技工作的报告\n\n市人民政府：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '甲乙丙',
        layout: { note: '签发人：仿宋 16 磅', of: 'signers', looks: { font: '仿宋', typeface: '仿宋' } },
      },
    ],
    sound: [
      {
        text: '某市科技局文件\n\n某科〔2023〕5号\n签发人：甲乙丙\n\n某市科技局关于科技工作的报告\n\n市人民政府：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs }, context) =>
    judgeLooks(
      paragraphs.flatMap((paragraph) => {
        const found = /签发人[：:]\s*/u.exec(paragraph.text);
        const isHead = paragraph.kind === 'signers' || paragraph.kind === 'document-number';
        if (found === null || !isHead) return [];
        return [{ paragraph, start: found.index + found[0].length, end: paragraph.text.length }];
      }),
      context,
      { typeface: '楷体', size: context.layout?.standard.bodySize ?? 0 },
    ),
};
