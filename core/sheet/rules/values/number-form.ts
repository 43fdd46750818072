import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `number-form`: what stands in a column of numbers is no number, or not exactly one. */
export const numberForm: Rule = {
  id: 'number-form',
  title: '读不出一个数',
  severity: 'mandatory',
  locked: true,
  fault: '填的是约数、范围、符号或文字，如「约300」「>5000」「待定」「无」「—」，读不出一个确切的数。',
  noFault: '空着（选填的列）；确为零，填了 0。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，读不出一个确切的数`,
    expected: '一个数字；没有数据的留空，确为零的填 0',
    fix: '核实后改填数字',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ salesWan: '约5200' }] } },
      { rows: { enterprises: [{ salesWan: '>5000' }] } },
      { rows: { rdExpenses: [{ rdWan: '待定' }] } },
      { rows: { rdExpenses: [{ otherSubsidyWan: '—' }] } },
    ],
    sound: [
      { rows: { enterprises: [{ salesWan: 5200.5 }] } },
      { rows: { rdExpenses: [{ otherSubsidyWan: 0 }] } },
      { rows: { rdExpenses: [{ otherSubsidyWan: null }] } },
    ],
  },
};
