import { fact } from '../../../messages/sentence.js';
import { filled } from '../../../messages/standing.js';
import type { Rule } from '../../../rules/rule.js';

/** `year-form`: no year of four digits between 1990 and the year after the award year. */
export const yearForm: Rule = {
  id: 'year-form',
  title: '不是可用的年份',
  severity: 'mandatory',
  locked: true,
  fault: '不是四位数的年份，或早于 1990 年，或晚于奖补年度的下一年。',
  noFault: '1990 年，以及奖补年度的下一年。',
  sentence: (finding) => ({
    fact: `${filled(finding)}，不是可用的年份`,
    expected: `四位年份，${fact(finding, 'earliest')} 到 ${fact(finding, 'latest')}`,
    fix: '核实后改正',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{ salesYear: 24 }] } },
      { rows: { enterprises: [{ salesYear: '二〇二四' }] } },
      { rows: { enterprises: [{ salesYear: 1989 }] } },
      { rows: { enterprises: [{ salesYear: 2027 }], batch: [{ awardYear: 2025 }] } },
    ],
    sound: [
      { rows: { enterprises: [{ salesYear: 1990 }] } },
      { rows: { enterprises: [{ salesYear: 2026 }], batch: [{ awardYear: 2025 }] } },
    ],
  },
};
