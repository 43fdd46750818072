import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `respectively-count`: 分别的项数与数不符. */
export const respectivelyCount: ReviewRule = {
  id: 'respectively-count',
  title: '分别的项数与数不符',
  severity: 'mandatory',
  fault: '「分别」之前并列的项数，与后面数的个数不同。',
  noFault: '并列的项里有「等」，或「和」分不出是一项还是两项的，不算。',
  sentence: claimSentence('补全缺的项或数'),
  examples: {
    faults: [{ text: '文峰区、北关区、殷都区高企数分别为58家、46家。', words: '分别为58家、46家' }],
    sound: [
      { text: '文峰区、北关区、殷都区高企数分别为58家、46家、31家。' },
      { text: '对国家级、省级孵化器和众创空间，分别给予100万元、50万元奖励。' },
    ],
  },
  check: (_text, context) => refuted(context, 'respectively-count'),
};
