import { compare } from '../../../decimal.js';
import type { Finding } from '../../../finding.js';
import { findingOf } from '../../../rules/problem.js';
import { foldName } from '../../../sheet/fold-text.js';
import {
  decimalOf,
  placeOf,
  type Row,
  sheetPlaceOf,
  textOf,
  yearNumberOf,
} from '../../../sheet/read-table.js';
import type { Policy } from '../../law/policy.js';
import { paidTwice } from '../../rules/entries/paid-twice.js';
import { paidTwiceUnclear } from '../../rules/entries/paid-twice-unclear.js';
import { rowsOf, type Tables } from '../tables.js';

/** The R&D subsidy for those never subsidised before: an enterprise has it once, whatever the year. */
const firstSubsidy = '4-1';

/**
 * Awards that are given once, in two lines of 台账. `paid-twice`: the same 事项 again in another year, or 4-1 again
 * for one enterprise. `paid-twice-unclear` (a hint): neither line says what it was for. Lines with nothing approved
 * paid nothing; two lines of one year alike in all are told by `duplicate-row`.
 */
export function checkPaidTwice(tables: Tables, policy: Policy): readonly Finding[] {
  const oneTime = new Set(
    policy.clauses
      .filter(
        ({ computedAs, parameters }) => computedAs === 'firstRdSubsidy' || parameters.award !== undefined,
      )
      .map(({ id }) => id),
  );
  const firstRows = new Map<string, Row>();
  return rowsOf(tables, 'ledger').flatMap((row) => {
    const clause = textOf(row, 'clause') ?? '';
    const code = textOf(row, 'creditCode');
    const year = yearNumberOf(row, 'year');
    const isPaid = compare(decimalOf(row, 'approvedWan') ?? '0', '0') > 0;
    if (code === undefined || year === undefined || !oneTime.has(clause) || !isPaid) return [];
    const claim = textOf(row, 'claim');
    const key = JSON.stringify([code, clause, clause === firstSubsidy ? '' : foldName(claim ?? '')]);
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, row);
      return [];
    }
    if (textOf(first, 'year') === String(year) && textOf(first, 'claim') === claim) return [];
    const isClear = clause === firstSubsidy || claim !== undefined;
    return [
      // Not the clause: the line can be read, and what it says of other awards still counts.
      findingOf(isClear ? paidTwice : paidTwiceUnclear, sheetPlaceOf(row, 'creditCode'), {
        actual: code,
        facts: { clause, claim: claim ?? '', first: placeOf(first, 'creditCode') },
      }),
    ];
  });
}
