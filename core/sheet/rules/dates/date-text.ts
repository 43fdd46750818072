import { chineseDate } from '../../../calendar.js';
import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `date-text`: a text or a plain number that reads as exactly one day. */
export const dateText: Rule = {
  id: 'date-text',
  title: '日期存成了文本',
  severity: 'mandatory',
  fault: '单元格不是日期格式，读得出唯一的一天，如「2024.10.28」「20241028」。',
  noFault: '日期格式的单元格，不论显示成什么样子。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，不是日期格式`,
    expected: `日期 ${chineseDate(fact(finding, 'date'))}`,
    fix: '改成日期格式，如 2021/8/19',
  }),
  examples: {
    faults: [
      { rows: { recognitions: [{ issuedOn: '2024.10.28' }] } },
      { rows: { recognitions: [{ issuedOn: '2024年10月28日' }] } },
      { rows: { recognitions: [{ issuedOn: 20241028 }] } },
    ],
    sound: [{ rows: { recognitions: [{ issuedOn: { date: '2024-10-28' } }] } }],
  },
};
