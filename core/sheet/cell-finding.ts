import type { Finding } from '../finding.js';
import type { Problem } from '../rules/problem.js';
import type { ReadTable, Row } from './read-table.js';

/** A problem at one cell of a sheet, with what stands there. */
export function findingAt(
  place: { readonly sheet: string; readonly cell: string; readonly column?: string },
  actual: string,
  problem: Problem,
): Finding {
  const { rule, severity, facts, citation } = problem;
  return {
    rule,
    severity,
    place: { kind: 'sheet', ...place },
    ...(actual === '' ? {} : { actual }),
    ...(facts === undefined ? {} : { facts }),
    ...(citation === undefined ? {} : { citation }),
  };
}

/**
 * A problem at a row's cell in one of the table's columns. Where the sheet lacks the first column, the next
 * one that it has takes the finding. Throws when it has none of them.
 */
export function cellFinding(
  table: ReadTable,
  row: Row,
  columns: readonly [string, ...string[]],
  problem: Problem,
): Finding {
  const id = columns.find((column) => row.cells.has(column));
  const cell = id === undefined ? undefined : row.cells.get(id);
  if (id === undefined || cell === undefined) {
    throw new RangeError(`Row ${row.row} of ${row.sheet} has none of ${columns.join(', ')}`);
  }
  const header = table.columns.get(id)?.header;
  const place = { sheet: row.sheet, cell: cell.address, ...(header === undefined ? {} : { column: header }) };
  return findingAt(place, cell.raw, problem);
}
