import { fact, quote } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `year-before-policy`: the award year is before the year from which the policy holds. */
export const yearBeforePolicy: Rule = {
  id: 'year-before-policy',
  title: '奖补年度早于政策',
  severity: 'mandatory',
  locked: true,
  fault: '奖补年度早于政策施行的那一年。',
  noFault: '就是施行的那一年。',
  sentence: (finding) => ({
    fact: `奖补年度是${quote(finding.actual ?? '')}，${fact(finding, 'policy')}自${fact(finding, 'from')}起施行`,
    fix: '改正奖补年度；更早年度的奖补按当时的政策办理',
  }),
  examples: {
    faults: [
      {
        rows: {
          batch: [{ awardYear: 2020 }],
          enterprises: [{ salesYear: 2019 }],
          recognitions: [
            { recognitionYear: 2019, issuedOn: { date: '2019-10-28' }, validUntil: { date: '2022-10-28' } },
          ],
          rdExpenses: [{ rdYear: 2019 }],
          ledger: [{ year: 2019 }],
        },
      },
    ],
    sound: [
      {
        rows: {
          batch: [{ awardYear: 2021 }],
          enterprises: [{ salesYear: 2020 }],
          recognitions: [
            { recognitionYear: 2020, issuedOn: { date: '2020-10-28' }, validUntil: { date: '2023-10-28' } },
          ],
          rdExpenses: [{ rdYear: 2020 }],
          ledger: [{ year: 2020 }],
        },
      },
    ],
  },
};
