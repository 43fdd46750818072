import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-average`: 平均数与数不符. */
export const claimAverage: ReviewRule = {
  id: 'claim-average',
  title: '平均数与数不符',
  severity: 'mandatory',
  fault: '「平均每家多少」不是总数除以个数。',
  noFault: '总数和个数不在同一句里，或不止一个的，不核。',
  sentence: claimSentence('核对总数、个数和平均数，改正有误的'),
  examples: {
    faults: [{ text: '15家企业共获得贷款3.15亿元，平均每家2500万元。', words: '平均每家2500万元' }],
    sound: [
      { text: '15家企业共获得贷款3.15亿元，平均每家2100万元。' },
      { text: '全市平均每家投入380万元。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-average'),
};
