import { fact } from '../../../messages/sentence.js';
import type { Rule } from '../../../rules/rule.js';
import { claimText } from '../claim-text.js';

/** `ledger-repeated`: 台账 has a line of this batch already, so no new ledger is written. */
export const ledgerRepeated: Rule = {
  id: 'ledger-repeated',
  title: '本批奖补已经登记',
  severity: 'mandatory',
  locked: true,
  atComputing: true,
  fault: '写新台账时，「台账」中已有本年度的这一项奖补，再写就重复了。',
  noFault: '台账中是往年的，或是别的事项。',
  sentence: (finding) => ({
    fact: `已有${fact(finding, 'year')}年度的这一项（${fact(finding, 'clause')}${claimText(finding)}）`,
    fix: '本批已经登记的，不再登记；登记错的，改正台账后再试',
  }),
  examples: {
    faults: [
      {
        rows: { ledger: [{ year: 2025, clause: '1-2', claim: '高企2024认定' }] },
        at: { table: 'ledger', row: 0, column: 'creditCode' },
      },
    ],
    sound: [{ rows: { ledger: [{ year: 2025, clause: '2-1', claim: '雏鹰企业（省）2024' }] } }],
  },
};
