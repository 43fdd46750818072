import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `approval-reason`: an approval below the computed amount without a reason. */
export const approvalReason: Rule = {
  id: 'approval-reason',
  title: '核减没有写原因',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '核定金额低于测算额，「核减原因」空着；补写之前，这一项待裁定。',
  noFault: '与测算额相等；写了核减原因，核定为 0 也可以。',
  sentence: (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}低于测算额${fact(finding, 'computed')}万元（${fact(finding, 'clause')}），没有写核减原因`,
    fix: '在「核减原因」写明事实和依据',
  }),
  examples: {
    faults: [{ rows: { approvals: [{ approvedWan: 14.99 }] } }],
    sound: [
      { rows: { approvals: [{ approvedWan: 15 }] } },
      { rows: { approvals: [{ approvedWan: 0, reductionReason: '证书已注销，见认定机构公告' }] } },
    ],
  },
};
