import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `override-year`: a row of 核定 or 公示异议 of another year, left over from an earlier batch or mistyped. */
export const overrideYear: Rule = {
  id: 'override-year',
  title: '不是本批的年度',
  severity: 'verify',
  locked: true,
  fault:
    '「核定」「公示异议」一行的年度不是本批的奖补年度，可能是往年留下的；核对之前，可能所指的奖补待裁定。',
  noFault: '年度就是本批的奖补年度；旧表样没有这一列的。',
  sentence: (finding) => ({
    fact: `年度是${quote(finding.actual ?? '')}，本批的奖补年度是${fact(finding, 'awardYear')}；核对之前，可能所指的奖补待裁定`,
    fix: '往年的，删去本行；填错的，改正年度；要留存的，在「核实说明」写明，本批不用这一行',
  }),
  examples: {
    faults: [{ rows: { approvals: [{ awardYear: 2024 }] } }, { rows: { objections: [{ awardYear: 2024 }] } }],
    sound: [{ rows: { approvals: [{ awardYear: 2025 }] } }],
  },
};
