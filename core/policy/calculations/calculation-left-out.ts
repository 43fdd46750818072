import { fact } from '../../messages/sentence.js';
import type { Rule } from '../../rules/rule.js';

/** `calculation-left-out`: the policy gives an amount, and 测算表 has no line for it. */
export const calculationLeftOut: Rule = {
  id: 'calculation-left-out',
  title: '测算表漏列',
  severity: 'verify',
  atComputing: true,
  fault: '填了「测算表」，而按政策有金额的一个单位一个条款不在表中。',
  noFault: '没有填「测算表」的工作簿；测算为 0、不符合或待裁定的。',
  sentence: (finding) => ({
    fact: `「${fact(finding, 'name')}」条款 ${fact(finding, 'clause')} 测算为 ${fact(finding, 'computed')} 万元，「测算表」没有这一行`,
    fix: '在「测算表」补一行；不给的填 0，并在「核实说明」写明',
  }),
  examples: {
    faults: [
      {
        rows: {
          calculations: [{}],
          rdExpenses: [{ rdWan: 1000, firstTime: '是' }],
        },
        at: { table: 'enterprises', row: 0, column: 'creditCode' },
      },
    ],
    sound: [{ rows: { rdExpenses: [{ rdWan: 1000, firstTime: '是' }] } }],
  },
};
