import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';
import { concernedText } from '../concerned-text.js';

/** `approval-unmatched`: an approval of an award that is not there or has no certain amount. */
export const approvalUnmatched: Rule = {
  id: 'approval-unmatched',
  title: '核定没有对应的奖补',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '按核定的信用代码、条款、事项找不到可算的奖补；待裁定、不符合的没有金额可以核定。',
  noFault: '对应一项可算的奖补。',
  sentence: (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}没有对应的可算奖补（${fact(finding, 'clause')}）`,
    ...concernedText(finding),
    fix: '核对信用代码、条款和事项；待裁定、不符合的不能直接核定',
  }),
  examples: {
    faults: [
      { rows: { approvals: [{ approvedWan: 5, clause: '1-3' }] } },
      { rows: { approvals: [{ approvedWan: 15, claim: '高企2021认定' }] } },
    ],
    sound: [{ rows: { approvals: [{ approvedWan: 15, claim: '高企2024认定' }] } }],
  },
};
