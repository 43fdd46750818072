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
  fault: '按核定的信用代码、条款、事项找不到可算的奖补或上限；待裁定、不符合的没有金额可以核定。',
  noFault: '对应一项可算的奖补，或条文写「最高」的一项上限。',
  sentence: (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}没有对应的可算奖补（${fact(finding, 'clause')}）`,
    ...concernedText(finding),
    fix: '核对信用代码、条款和事项；待裁定的先在「口径」裁定或补齐资料，不符合的不能核定',
  }),
  examples: {
    faults: [
      { rows: { approvals: [{ approvedWan: 5, clause: '1-3' }] } },
      { rows: { approvals: [{ approvedWan: 15, claim: '高企2021认定' }] } },
    ],
    sound: [
      {
        rows: {
          approvals: [{ approvedWan: 10, clause: '2-1', reductionReason: '按研发投入分档核定' }],
          titles: [{}],
        },
      },
      { rows: { approvals: [{ approvedWan: 15, claim: '高企2024认定' }] } },
    ],
  },
};
