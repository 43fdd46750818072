import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';
import { claimText } from '../claim-text.js';

/** `paid-twice`: 台账 has one one-time award twice. */
export const paidTwice: Rule = {
  id: 'paid-twice',
  title: '同一笔一次性奖补登记了两次',
  severity: 'mandatory',
  locked: true,
  fault:
    '「台账」中同一企业、同一条款、同一事项的一次性奖补有两行，年度不同，都核定大于 0；4-1 一个企业只有一次。',
  noFault: '其中一行核定为 0；逐年给的奖补；事项不同。',
  sentence: (finding) => ({
    fact: `与 ${fact(finding, 'first')} 是同一笔一次性奖补（${fact(finding, 'clause')}${claimText(finding)}），奖补了两次`,
    fix: '核对两次的文件和拨付凭证；登记错的改正，多拨的按规定收回后注明',
  }),
  examples: {
    faults: [
      {
        rows: {
          ledger: [
            { year: 2021, claim: '雏鹰企业（省）2020' },
            { year: 2022, claim: '雏鹰企业（省）2020' },
          ],
        },
        at: { table: 'ledger', row: 1, column: 'creditCode' },
      },
      {
        rows: {
          ledger: [
            { year: 2022, clause: '4-1', claim: null },
            { year: 2023, clause: '4-1', claim: null },
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
      {
        rows: {
          ledger: [
            { clause: '4-2', year: 2022 },
            { clause: '4-2', year: 2023 },
          ],
        },
      },
    ],
  },
};
