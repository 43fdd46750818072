import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';

/** `paid-twice-unclear`: two lines of 台账 under a one-time clause, neither of which says what it was for. */
export const paidTwiceUnclear: Rule = {
  id: 'paid-twice-unclear',
  title: '分不清是不是同一笔奖补',
  severity: 'hint',
  fault: '「台账」中同一企业、同一条一次性奖补的条款有两行，都没有写事项。',
  noFault: '写了事项的，按「同一笔一次性奖补登记了两次」判断。',
  sentence: (finding) => ({
    fact: `与 ${fact(finding, 'first')} 同属一次性奖补条款${fact(finding, 'clause')}，都没有写事项，分不清是不是同一笔`,
    fix: '两行都补写事项',
  }),
  examples: {
    faults: [
      {
        rows: {
          ledger: [
            { year: 2021, claim: null },
            { year: 2022, claim: null },
          ],
        },
        at: { table: 'ledger', row: 1, column: 'creditCode' },
      },
    ],
    sound: [
      {
        rows: {
          ledger: [
            { year: 2021, claim: '雏鹰企业（省）2020' },
            { year: 2022, claim: '瞪羚企业（省）2021' },
          ],
        },
      },
    ],
  },
};
