import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `claim-points`: 百分点与百分数混用. */
export const claimPoints: ReviewRule = {
  id: 'claim-points',
  title: '百分点与百分数混用',
  severity: 'mandatory',
  fault: '两个百分数的差写成了百分之几，或两个不是百分数的数写成了百分点。',
  noFault: '百分数的差写成百分点；确是百分数的增长率，写百分之几也对。',
  sentence: claimSentence('百分数相减是百分点'),
  examples: {
    faults: [
      { text: '“四有”覆盖率由30.0%提高到37.9%，提高7.9%。', words: '提高7.9%' },
      { text: '高企由87家增加到303家，增长248.3个百分点。', words: '增长248.3个百分点' },
      { text: '覆盖率由30.0%提高到37.9%，提高8.9个百分点。', words: '提高8.9个百分点' },
    ],
    sound: [
      { text: '“四有”覆盖率由30.0%提高到37.9%，提高7.9个百分点。' },
      { text: '研发强度由1.89%提高到2.76%，增长46%。' },
    ],
  },
  check: (_text, context) => refuted(context, 'claim-points'),
};
