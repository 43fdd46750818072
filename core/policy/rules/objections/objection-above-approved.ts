import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `objection-above-approved`: an objection that leaves more than was approved before. */
export const objectionAboveApproved: Rule = {
  id: 'objection-above-approved',
  title: '调整后高于核定',
  severity: 'verify',
  locked: true,
  atComputing: true,
  fault: '「核定」已核减，异议调整后的金额又高于核定金额；改正或说明之前，这一项待裁定。',
  noFault: '与核定金额相等，或更低。',
  sentence: (finding) => ({
    fact: `调整后金额 ${fact(finding, 'amount')} 万元，高于「核定」的 ${fact(finding, 'approved')} 万元（${fact(finding, 'source')}）`,
    expected: '调整后金额不高于核定金额',
    fix: '核对处理决定，改正金额；异议使核减撤回一部分的，在「核实说明」写明依据',
  }),
  examples: {
    faults: [
      {
        rows: {
          objections: [{ adjustedWan: 10.01, verdict: '调整' }],
          approvals: [{ approvedWan: 10, reductionReason: '证书已注销' }],
        },
      },
    ],
    sound: [
      {
        rows: {
          objections: [{ adjustedWan: 10, verdict: '调整' }],
          approvals: [{ approvedWan: 10, reductionReason: '证书已注销' }],
        },
      },
    ],
  },
};
