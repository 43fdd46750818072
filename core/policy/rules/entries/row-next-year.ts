import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `row-next-year`: a row of a yearly matter dated in the award year itself, so that this batch passes it over. */
export const rowNextYear: Rule = {
  id: 'row-next-year',
  title: '是下一批的',
  severity: 'hint',
  fault: '「项目」「技术合同」「孵化与中介」的年度就是奖补年度；这些事项只测算上一年的，这一行本批不测算。',
  noFault: '年度是奖补年度的上一年；认定、称号、科技奖励当年的可以申报。',
  sentence: (finding) => ({
    fact: `年度填的是${quote(finding.actual ?? '')}，就是奖补年度，本批不测算`,
    expected: `上一年，即${fact(finding, 'due')}年`,
    fix: `填错的改正；属实的留到${fact(finding, 'next')}年度测算`,
  }),
  examples: {
    faults: [{ rows: { projects: [{ year: 2025 }] } }],
    sound: [{ rows: { projects: [{ year: 2024 }] } }],
  },
};
