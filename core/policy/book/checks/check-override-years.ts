import type { Finding } from '../../../finding.js';
import { findingOf } from '../../../rules/problem.js';
import { sheetPlaceOf, textOf } from '../../../sheet/read-table.js';
import { overrideYear } from '../../rules/approvals/override-year.js';
import { overrideYearMissing } from '../../rules/approvals/override-year-missing.js';
import { rowsOf, type Tables } from '../tables.js';

/**
 * Rows of 核定 and 公示异议 that are not of the award year: `override-year` for another year, left over from an earlier
 * batch or mistyped; `override-year-missing` for an empty cell. Nothing is said of a sheet without the column, as
 * older forms have it.
 */
export function checkOverrideYears(tables: Tables, awardYear: number): readonly Finding[] {
  const rows = ['approvals', 'objections'].flatMap((id) => rowsOf(tables, id));
  return rows.flatMap((row): readonly Finding[] => {
    const cell = row.cells.get('awardYear');
    const year = textOf(row, 'awardYear');
    const place = sheetPlaceOf(row, 'awardYear');
    const facts = { awardYear: String(awardYear) };
    if (cell?.raw === '') return [findingOf(overrideYearMissing, place, { facts })];
    if (year === undefined || year === String(awardYear)) return [];
    return [findingOf(overrideYear, place, { actual: year, facts })];
  });
}
