import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `row-earlier-year`: what is awarded once, of a year before this batch, and no line of the ledger for it. */
export const rowEarlierYear: Rule = {
  id: 'row-earlier-year',
  title: '是以前年度的，台账没有',
  severity: 'hint',
  fault:
    '「高企」「称号与平台」「科技奖励」的一行和揭榜挂帅项目，政策施行以后取得，早于奖补年度的上一年，「台账」又没有奖补过：本批不测算。',
  noFault:
    '奖补年度和上一年的；政策施行以前的；「台账」该企业有同一条款的奖补；本批还有考评或年度支持可算的。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，是${fact(finding, 'due')}年以前的，不在本批，「台账」也没有它的奖补`,
    expected: `本批测算${fact(finding, 'due')}年的；认定、称号、科技奖励还收${fact(finding, 'awardYear')}年的`,
    fix: '已奖补的在「台账」补记；漏报的另行研究，不在本批',
  }),
  examples: {
    faults: [
      { rows: { titles: [{ grantedOn: { date: '2023-12-31' } }], ledger: [{ clause: '5-2a' }] } },
      {
        rows: {
          recognitions: [
            {
              recognitionYear: 2023,
              issuedOn: { date: '2023-10-28' },
              validUntil: { date: '2026-10-28' },
            },
          ],
        },
      },
      { rows: { scienceAwards: [{ year: 2023 }] } },
      { rows: { projects: [{ year: 2023, note: '智能装备' }] } },
    ],
    sound: [
      { rows: { titles: [{ grantedOn: { date: '2024-01-01' } }] } },
      { rows: { titles: [{ grantedOn: { date: '2020-01-01' } }] } },
      { rows: { titles: [{ grantedOn: { date: '2023-12-31' } }], ledger: [{ year: 2023, clause: '2-1' }] } },
      { rows: { scienceAwards: [{ year: 2023 }], ledger: [{ year: 2024, clause: '9-5' }] } },
      { rows: { projects: [{ year: 2023, category: '国家级科技项目' }] } },
      {
        rows: {
          recognitions: [
            {
              recognitionYear: 2023,
              issuedOn: { date: '2023-10-28' },
              validUntil: { date: '2026-10-28' },
            },
          ],
          ledger: [{ year: 2024, clause: '1-2' }],
        },
      },
    ],
  },
};
