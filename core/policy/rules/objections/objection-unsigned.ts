import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `objection-unsigned`: an upheld objection without the number and day of the decision, or without who made it. */
export const objectionUnsigned: Rule = {
  id: 'objection-unsigned',
  title: '异议处理没有写明决定',
  severity: 'verify',
  locked: true,
  fault: '处理结果是「取消」「调整」，文号、日期、经办、复核有空着的；补写或说明之前，这一项待裁定。',
  noFault: '核查中的、不成立的，可以不填。',
  sentence: (finding) => ({
    fact: `处理结果是${quote(fact(finding, 'verdict'))}，没有写${fact(finding, 'missing')}`,
    expected: '处理决定的文号、日期，经办、复核的科室或岗位',
    fix: '补写；确实没有的，在「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { objections: [{ documentNumber: null, verdict: '取消' }] } },
      { rows: { objections: [{ date: null, verdict: '取消' }] } },
      { rows: { objections: [{ handler: null, verdict: '取消' }] } },
      { rows: { objections: [{ reviewer: null, verdict: '调整', adjustedWan: 10 }] } },
    ],
    sound: [
      { rows: { objections: [{ verdict: '取消' }] } },
      {
        rows: {
          objections: [
            { verdict: '不成立', documentNumber: null, date: null, handler: null, reviewer: null },
          ],
        },
      },
    ],
  },
};
