import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `threshold-contradicts`: 超过…（含）. */
export const thresholdContradicts: ReviewRule = {
  id: 'threshold-contradicts',
  title: '「超过」又写「含」',
  severity: 'verify',
  basis: { document: '中华人民共和国民法典', clause: '第一千二百五十九条' },
  fault: '「超过」「不足」「低于」不包括本数，后面又写（含）：「超过10亿元（含）」。',
  noFault: '「10亿元（含）以上」「超过10亿元」。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}前后矛盾：前一个词不包括本数，后面又写含`,
    expected: '「…（含）以上」，或者去掉（含）',
    fix: '核对本意后改正；文件已经印发的，报请明确',
  }),
  examples: {
    faults: [
      { text: '研发费用超过10亿元（含）的，最高1000万元。', words: '超过10亿元（含）' },
      { text: '研发费用不足50万元（含）的，不予补助。', words: '不足50万元（含）' },
    ],
    sound: [{ text: '研发费用10亿元（含）以上的，最高1000万元；超过5亿元（不含税）的，800万元。' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /(?<!不)(?:超过|高于|大于|多于|不足|低于|少于|小于)\d{1,9}(?:\.\d{1,4})?[万亿]?(?:元|家|人|项|个|分|名|吨|%)?[（(]含(?:本数)?[）)]/gu,
      ).map(({ at }) => ({ at: [at] as const })),
    ),
};
