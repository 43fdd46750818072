import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `count-whole`: a number of persons or pieces with a fraction. */
export const countWhole: Rule = {
  id: 'count-whole',
  title: '应为整数',
  severity: 'mandatory',
  locked: true,
  fault: '人数、件数有小数，没有读取。',
  noFault: '整数，零也可以。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，不是整数`,
    expected: '整数',
    fix: '核实后改正',
  }),
  examples: {
    faults: [{ rows: { scienceAwards: [{ persons: 1.5 }] } }],
    sound: [{ rows: { scienceAwards: [{ persons: 2, role: '主要完成人' }] } }],
  },
};
