import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-direction`: 增减说反了. */
export const claimDirection: ReviewRule = {
  id: 'claim-direction',
  title: '增减说反了',
  severity: 'mandatory',
  fault: '说增长而后面的数小，或说下降而后面的数大。',
  noFault: '名次由第5位上升到第2位：数小了，名次高了。',
  sentence: claimSentence('核对前后两个数，改正说反的地方'),
  examples: {
    faults: [
      { text: '贷款由4.42亿元增加到3.15亿元。', words: '增加到3.15亿元' },
      { text: '占比由30.0%下降到37.9%。', words: '下降到37.9%' },
    ],
    sound: [{ text: '贷款由3.15亿元增加到4.42亿元。' }, { text: '全省位次由第5位上升到第2位。' }],
  },
  check: (_text, context) => refuted(context, 'claim-direction'),
};
