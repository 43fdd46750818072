import { quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `approval-reason-empty`: a reason of an approval that says nothing of why. */
export const approvalReasonEmpty: Rule = {
  id: 'approval-reason-empty',
  title: '核减原因没有说明事实',
  severity: 'mandatory',
  locked: true,
  fault: '「核减原因」只写了「经核实」「情况属实」一类的话，没有写为什么核减；改正之前，这一项待裁定。',
  noFault: '写了查到什么、依据什么，长短不论。',
  sentence: (finding) => ({
    fact: `核减原因是${quote(finding.actual ?? '')}，没有说明事实`,
    expected: '写明事实和依据，如凭证、文件',
    fix: '补写为什么核减、依据什么',
  }),
  examples: {
    faults: [{ rows: { approvals: [{ reductionReason: '经核实，情况属实', approvedWan: 10 }] } }],
    sound: [{ rows: { approvals: [{ reductionReason: '证书已注销', approvedWan: 0 }] } }],
  },
};
