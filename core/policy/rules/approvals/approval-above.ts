import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `approval-above`: an approval above the computed amount. */
export const approvalAbove: Rule = {
  id: 'approval-above',
  title: '核定高于测算额',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '核定金额高于测算额或最高额；核定只能调低。',
  noFault: '与测算额相等。',
  sentence: (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}高于测算额${fact(finding, 'computed')}万元（${fact(finding, 'clause')}）`,
    expected: '核定金额不高于测算额',
    fix: '改正核定金额；测算所依据的数有误的，改正原数后重新测算',
  }),
  examples: {
    faults: [{ rows: { approvals: [{ approvedWan: 15.01 }] } }],
    sound: [{ rows: { approvals: [{ approvedWan: 15 }] } }],
  },
};
