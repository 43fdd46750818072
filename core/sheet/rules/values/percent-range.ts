import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `percent-range`: a percentage below 0 or above what the column allows. */
export const percentRange: Rule = {
  id: 'percent-range',
  title: '百分数超出范围',
  severity: 'mandatory',
  locked: true,
  fault: '百分数小于 0，或大于这一列的上限（一般是 100），没有读取。',
  noFault: '恰好是 0 或 100。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，超出百分数的范围`,
    expected: `0 到 ${fact(finding, 'most')}`,
    fix: '核实后改正；5.2% 填 5.2',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ rdIntensityPercent: 136 }] } },
      { rows: { enterprises: [{ rdIntensityPercent: 100.01 }] } },
      { rows: { enterprises: [{ rdIntensityPercent: -0.1 }] } },
    ],
    sound: [
      { rows: { enterprises: [{ rdIntensityPercent: 100 }] } },
      { rows: { enterprises: [{ rdIntensityPercent: 0 }] } },
    ],
  },
};
