import { chineseDate } from '../../../calendar.js';
import type { Finding } from '../../../finding.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `date-form`: no full date: the day is missing, the calendar has no such day, or it is before 1990. */
export const dateForm: Rule = {
  id: 'date-form',
  title: '读不出一个日期',
  severity: 'mandatory',
  locked: true,
  fault: '没有写到日（不能当作 1 日），日历上没有这一天，早于 1990 年，或读不出日期。',
  noFault: '1990年1月1日；写成文字而读得出唯一一天的，另按「日期存成了文本」提出。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，${dateReason(finding)}`,
    expected: '完整的年、月、日',
    fix: '核实后改正',
  }),
  examples: {
    faults: [
      { rows: { recognitions: [{ issuedOn: '2024年8月' }] } },
      { rows: { recognitions: [{ issuedOn: '2024-02-30' }] } },
      { rows: { batch: [{ deadline: { date: '1989-12-31' } }] } },
      { rows: { batch: [{ deadline: '待定' }] } },
    ],
    sound: [
      { rows: { batch: [{ deadline: { date: '1990-01-01' } }] } },
      { rows: { recognitions: [{ issuedOn: '2024-02-29' }] } },
    ],
  },
};

function dateReason(finding: Finding): string {
  switch (fact(finding, 'reason')) {
    case 'day-missing':
      return '没有写明哪一日，不能当作 1 日';
    case 'no-such-day':
      return '日历上没有这一天';
    case 'too-early':
      return `读作 ${chineseDate(fact(finding, 'date'))}，年代过早`;
    default:
      return '读不出一个日期';
  }
}
