import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `approval-twice`: two approvals of one award. */
export const approvalTwice: Rule = {
  id: 'approval-twice',
  title: '一项奖补核定了两次',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '「核定」两行说的是同一项奖补，一行写了事项，一行没有写。',
  noFault: '两行各有各的奖补；完全相同的两行，另按「重复的行」提出。',
  sentence: (finding) => ({
    fact: `核定金额${quote(finding.actual ?? '')}与 ${fact(finding, 'first')} 是同一项奖补（${fact(finding, 'clause')}）`,
    fix: '只留一行',
  }),
  examples: {
    faults: [{ rows: { approvals: [{}, { approvedWan: 15, claim: '高企2024认定' }] } }],
    sound: [{ rows: { approvals: [{ approvedWan: 15, claim: '高企2024认定' }] } }],
  },
};
