import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `unit-slip`: an amount above what the column plausibly holds: 元 was probably typed for 万元. */
export const unitSlip: Rule = {
  id: 'unit-slip',
  title: '可能把元填成了万元',
  severity: 'verify',
  locked: true,
  fault: '金额超过这一列的一般上限（年销售收入 500 亿元，研发费用 50 亿元，其余各列另定），可能按元填了。',
  noFault: '恰好等于上限。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，合 ${fact(finding, 'value')} 万元，超过一般上限 ${fact(finding, 'most')} 万元`,
    expected: `若填的是元，应为 ${fact(finding, 'ifYuan')} 万元`,
    fix: '核对单位；数额属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ salesWan: 52000000 }] } },
      { rows: { enterprises: [{ salesWan: 5000000.01 }] } },
      { rows: { rdExpenses: [{ rdWan: 4000000 }] } },
    ],
    sound: [{ rows: { enterprises: [{ salesWan: 5000000 }] } }],
  },
};
