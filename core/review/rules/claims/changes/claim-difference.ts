import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-difference`: 增加的数与前后不符. */
export const claimDifference: ReviewRule = {
  id: 'claim-difference',
  title: '增加的数与前后不符',
  severity: 'mandatory',
  fault: '增加、减少多少，不是前后两个数的差。',
  noFault: '差得出的数相符；新增、引进的数不是净增，不与总数相减。',
  sentence: claimSentence('核对这三个数，改正有误的'),
  examples: {
    faults: [
      { text: '研发平台达到207家，较2018年（55家）增加了125家。', words: '增加了125家' },
      { text: '贷款由4.42亿元减少到3.15亿元，减少1.72亿元。', words: '减少1.72亿元' },
    ],
    sound: [
      { text: '研发平台达到207家，较2018年（55家）增加了152家。' },
      { text: '高企达到303家，今年新增58家，占19.1%。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-difference'),
};
