import { chineseDate } from '../../../calendar.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `date-after-deadline`: something granted after 申报截止日期 of the batch. */
export const dateAfterDeadline: Rule = {
  id: 'date-after-deadline',
  title: '日期晚于申报截止日期',
  severity: 'hint',
  fault: '发证、变更完成、认定、授奖的日期，晚于「批次」的申报截止日期。',
  noFault: '截止日期当天；「批次」没有填申报截止日期的，不比较。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，晚于申报截止日期${chineseDate(fact(finding, 'deadline'))}，本批照常测算`,
    expected: '申报截止之前已经取得的',
    fix: '填错的改正；属实而不收入本批的，移到下一年度的工作簿',
  }),
  examples: {
    faults: [
      {
        rows: {
          titles: [{ grantedOn: { date: '2025-06-02' } }],
          batch: [{ deadline: { date: '2025-06-01' } }],
        },
      },
    ],
    sound: [
      {
        rows: {
          titles: [{ grantedOn: { date: '2025-06-01' } }],
          batch: [{ deadline: { date: '2025-06-01' } }],
        },
      },
      { rows: { titles: [{ grantedOn: { date: '2025-06-02' } }] } },
    ],
  },
};
