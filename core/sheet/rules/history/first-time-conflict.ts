import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { booleanOf, placeOf, type Row, textOf, yearNumberOf } from '../../read-table.js';
import { rowsBy, type SheetRule } from '../rule.js';
import { isPaidRdAward, yearsToAward } from './rd-award-lines.js';

/**
 * `first-time-conflict`: 首次享受补助 says 是, but the ledger has an earlier R&D award, or 研发 an earlier
 * subsidised year.
 */
export const firstTimeConflict: SheetRule = {
  id: 'first-time-conflict',
  title: '不是首次享受研发补助',
  severity: 'mandatory',
  locked: true,
  fault: '「首次享受补助」填了是，而「台账」在此之前已核定过研发补助，或「研发」中更早的年度已享受过。',
  noFault: '台账中的研发补助就是为这一年度费用发的，或核定为 0；台账中的是别的条款。',
  sentence: (finding) => ({
    fact:
      fact(finding, 'kind') === 'ledger'
        ? `首次享受补助填的是${standing(finding)}，台账已有${fact(finding, 'year')}年度研发补助（${fact(finding, 'at')}）`
        : `首次享受补助填的是${standing(finding)}，而研发年度${fact(finding, 'year')}已享受过补助（${fact(finding, 'at')}）`,
    fix: '核对历年补助后改正',
  }),
  examples: {
    faults: [
      {
        rows: { rdExpenses: [{ firstTime: '是', rdYear: 2024 }], ledger: [{ clause: '4-2', year: 2024 }] },
      },
      {
        rows: {
          rdExpenses: [
            { rdYear: 2023, subsidised: '是' },
            { firstTime: '是', rdYear: 2024 },
          ],
        },
      },
    ],
    sound: [
      {
        rows: {
          rdExpenses: [{ firstTime: '是', rdYear: 2024, subsidised: '是' }],
          ledger: [{ clause: '4-1', year: 2025 }],
        },
      },
      { rows: { rdExpenses: [{ firstTime: '是', rdYear: 2024 }], ledger: [{ clause: '1-2', year: 2024 }] } },
    ],
  },
  check: ({ tables }) => {
    const expenses = tables.get('rdExpenses');
    const byCode = rowsBy(expenses, 'creditCode');
    const ledger = rowsBy(tables.get('ledger'), 'creditCode');
    return (expenses?.rows ?? []).flatMap((row) => {
      const code = textOf(row, 'creditCode') ?? '';
      const year = yearNumberOf(row, 'rdYear');
      if (expenses === undefined || year === undefined || booleanOf(row, 'firstTime') !== true) return [];
      const award = ledger
        .get(code)
        ?.find((entry) => isPaidRdAward(entry, /^4-/) && isBefore(entry, 'year', year + yearsToAward));
      const expense = byCode
        .get(code)
        ?.find((other) => booleanOf(other, 'subsidised') === true && isBefore(other, 'rdYear', year));
      const evidence =
        award === undefined
          ? expense && {
              at: placeOf(expense, 'subsidised'),
              year: textOf(expense, 'rdYear') ?? '',
              kind: 'rd',
            }
          : { at: placeOf(award, 'approvedWan'), year: textOf(award, 'year') ?? '', kind: 'ledger' };
      if (evidence === undefined) return [];
      return [cellFinding(expenses, row, ['firstTime'], problemOf(firstTimeConflict, evidence))];
    });
  },
};

function isBefore(row: Row, column: string, year: number): boolean {
  const own = yearNumberOf(row, column);
  return own !== undefined && own < year;
}
