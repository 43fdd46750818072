import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-average-growth`: 年均增长率与数不符. */
export const claimAverageGrowth: ReviewRule = {
  id: 'claim-average-growth',
  title: '年均增长率与数不符',
  severity: 'mandatory',
  fault: '年均增长的百分数，与前后两个数和年数按复利算出的不符。',
  noFault: '年数按前后两个年份之差，或连头一年也算；没有写明年份的，不核。',
  sentence: claimSentence('改成应为的写法；年均增长率是逐年复利，不是总增长率除以年数'),
  examples: {
    faults: [{ text: '高企由2018年的87家增加到2022年的303家，年均增长62.1%。', words: '增长62.1%' }],
    sound: [
      { text: '高企由2018年的87家增加到2022年的303家，年均增长36.6%。' },
      { text: '高企由87家增加到303家，年均增长36.6%。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-average-growth'),
};
