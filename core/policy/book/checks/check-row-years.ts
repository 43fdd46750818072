import type { Finding } from '../../../finding.js';
import { findingOf } from '../../../rules/problem.js';
import { sheetPlaceOf, yearNumberOf } from '../../../sheet/read-table.js';
import { rowNextYear } from '../../rules/entries/row-next-year.js';
import { rowsOf, type Tables } from '../tables.js';

/** Tables of yearly matters, which are claimed for the year before the award year, and their year. */
const yearColumns = [
  ['projects', 'year'],
  ['contracts', 'receivedYear'],
  ['incubation', 'year'],
] as const;

/** `row-next-year` (a hint): a row of a yearly matter dated in the award year itself, so that this batch passes it over. */
export function checkRowYears(tables: Tables, awardYear: number): readonly Finding[] {
  return yearColumns.flatMap(([id, column]) =>
    rowsOf(tables, id)
      .filter((row) => yearNumberOf(row, column) === awardYear)
      .map((row): Finding => {
        const facts = { due: String(awardYear - 1), next: String(awardYear + 1) };
        const place = sheetPlaceOf(row, column);
        return findingOf(rowNextYear, place, { actual: String(awardYear), facts });
      }),
  );
}
