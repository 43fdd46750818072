import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `override-year-missing`: a row of 核定 or 公示异议 that does not say of which year it is. */
export const overrideYearMissing: Rule = {
  id: 'override-year-missing',
  title: '没有写是哪一年度的',
  severity: 'mandatory',
  locked: true,
  fault: '「核定」「公示异议」一行的年度空着，不知道是不是本批的。',
  noFault: '旧表样没有这一列的。',
  sentence: (finding) => ({
    fact: '年度没有填写；补填之前，可能所指的奖补待裁定',
    expected: `四位年份；本批是${fact(finding, 'awardYear')}`,
    fix: '本批的填本批的奖补年度；往年的，删去本行',
  }),
  examples: {
    faults: [{ rows: { approvals: [{ awardYear: null }] } }],
    sound: [{ rows: { approvals: [{ awardYear: 2025 }] } }],
  },
};
