import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `number-negative`: an amount or a count below zero. */
export const numberNegative: Rule = {
  id: 'number-negative',
  title: '负数',
  severity: 'mandatory',
  locked: true,
  fault: '金额或人数、件数是负数，没有读取。',
  noFault: '填了 0。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，是负数`,
    expected: '零或正数',
    fix: '核实后改正',
  }),
  examples: {
    faults: [
      { rows: { rdExpenses: [{ otherSubsidyWan: -50 }] } },
      { rows: { rdExpenses: [{ otherSubsidyWan: -0.01 }] } },
    ],
    sound: [{ rows: { rdExpenses: [{ otherSubsidyWan: 0 }] } }],
  },
};
