import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `approval-unsigned`: an approval that does not say who made it and who checked it. */
export const approvalUnsigned: Rule = {
  id: 'approval-unsigned',
  title: '核定没有写经办、复核',
  severity: 'verify',
  locked: true,
  fault: '「核定」一行的经办或复核空着；补写或说明之前，这一项待裁定。',
  noFault: '写了科室或岗位，不必写姓名。',
  sentence: (finding) => ({
    fact: `核定没有写${fact(finding, 'missing')}`,
    expected: '经办、复核各写科室或岗位',
    fix: '补写；确实没有的，在原工作簿「核实说明」写明',
  }),
  examples: {
    faults: [
      { rows: { approvals: [{ handler: null }] } },
      { rows: { approvals: [{ reviewer: null }] } },
      { rows: { approvals: [{ handler: null, reviewer: null }] } },
    ],
    sound: [{ rows: { approvals: [{ handler: '高新技术科', reviewer: '规划财务科' }] } }],
  },
};
