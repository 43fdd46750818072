import { compare } from '../../decimal.js';
import { cellFinding } from '../cell-finding.js';
import { mandatory } from '../parse/reading.js';
import { booleanOf, decimalOf, placeOf, type Row, textOf, yearNumberOf } from '../read-table.js';
import { type Rule, rowsBy } from './rule.js';

/** R&D expenses of one year are subsidised in the award year after it. */
const yearsToAward = 1;

/**
 * `first-time-conflict`: 首次享受补助 says 是, but the ledger has an earlier R&D award, or 研发 an earlier
 * subsidised year.
 */
export const checkFirstTime: Rule = ({ tables }) => {
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
        ? expense && { at: placeOf(expense, 'subsidised'), year: textOf(expense, 'rdYear') ?? '', kind: 'rd' }
        : { at: placeOf(award, 'approvedWan'), year: textOf(award, 'year') ?? '', kind: 'ledger' };
    if (evidence === undefined) return [];
    return [cellFinding(expenses, row, ['firstTime'], mandatory('first-time-conflict', evidence))];
  });
};

/** `subsidised-conflict`: 当年已享受补助 says 否, but the ledger has an award for the R&D expenses of that year. */
export const checkSubsidised: Rule = ({ tables }) => {
  const expenses = tables.get('rdExpenses');
  const ledger = rowsBy(tables.get('ledger'), 'creditCode');
  return (expenses?.rows ?? []).flatMap((row) => {
    const year = yearNumberOf(row, 'rdYear');
    if (expenses === undefined || year === undefined || booleanOf(row, 'subsidised') !== false) return [];
    const award = ledger
      .get(textOf(row, 'creditCode') ?? '')
      ?.find(
        (entry) => isPaidRdAward(entry, /^4-[12]$/) && yearNumberOf(entry, 'year') === year + yearsToAward,
      );
    if (award === undefined) return [];
    const facts = {
      at: placeOf(award, 'approvedWan'),
      year: String(year + yearsToAward),
      approved: decimalOf(award, 'approvedWan') ?? '',
    };
    return [cellFinding(expenses, row, ['subsidised'], mandatory('subsidised-conflict', facts))];
  });
};

function isPaidRdAward(entry: Row, clause: RegExp): boolean {
  const approved = decimalOf(entry, 'approvedWan');
  return approved !== undefined && compare(approved, '0') > 0 && clause.test(textOf(entry, 'clause') ?? '');
}

function isBefore(row: Row, column: string, year: number): boolean {
  const own = yearNumberOf(row, column);
  return own !== undefined && own < year;
}
