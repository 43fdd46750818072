import { quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `signers-downward`: 签发人 on a document that goes down or to everybody. */
export const signersDownward: ReviewRule = {
  id: 'signers-downward',
  title: '下行文写了签发人',
  severity: 'hint',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.6' },
  fault: '通知、通报、公告、公示、批复的版头写了签发人，标准只要求上行文写。',
  noFault: '请示、报告；建议提案的答复，不少单位习惯写。',
  sentence: (finding) => ({
    fact: `下行文写了${quote(finding.actual ?? '')}`,
    fix: '上行文才写；本单位习惯写的，可以不改',
  }),
  examples: {
    faults: [
      {
        text: '某市科学技术局文件\n\n某科〔2023〕3号\n\n签发人：张某\n\n某市科学技术局关于报送材料的通知\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
        words: '签发人：张某',
      },
    ],
    sound: [
      {
        text: '某市科学技术局文件\n\n某科〔2023〕3号\n\n签发人：张某\n\n某市科学技术局关于解决经费的请示\n\n市人民政府：\n\n妥否，请批示。',
      },
      {
        text: '某市科学技术局文件\n\n某科〔2023〕3号\n\n签发人：张某\n\n某市科学技术局关于第178号提案的答复\n\n张某委员：\n\n您的提案收悉。',
      },
    ],
  },
  check: ({ paragraphs }) => {
    const title = paragraphs.find(({ kind, part }) => kind === 'title' && part === 0);
    const isDownward =
      title !== undefined && /(?:通知|通报|公告|通告|公示|批复)$/u.test(compactText(title).text);
    if (!isDownward) return [];
    return paragraphs.filter(({ kind }) => kind === 'signers').map((signers) => ({ at: [wholeOf(signers)] }));
  },
};
