import type { Finding } from '../../finding.js';
import { findingOf } from '../../rules/problem.js';
import { formatAddress } from '../address.js';
import { tableUnclear } from '../rules/tables/table-unclear.js';
import type { TableDefinition } from '../table.js';
import type { FoundTable } from './find-table.js';
import type { FittingHeader } from './fit-header.js';
import { type SplitPart, splitSheet } from './split-sheet.js';

/**
 * Takes apart sheets that hold several tables. A table that is found nowhere else is taken where its header fits; a
 * second place for a table, and a header that fits several tables alike, are findings.
 *
 * @param linesOf the rows of a found table's sheet that may be headers besides its own
 * @param missing the tables that have no sheet of their own
 */
export function separateTables(
  found: readonly FoundTable[],
  linesOf: (table: FoundTable) => readonly number[],
  missing: readonly TableDefinition[],
  definitions: readonly TableDefinition[],
): { readonly tables: readonly FoundTable[]; readonly findings: readonly Finding[] } {
  const tables: FoundTable[] = [];
  const others: SplitPart[] = [];
  for (const table of found) {
    const parts = splitSheet(table, linesOf(table), definitions);
    const own = parts?.find(({ fits }) => fits.some(({ definition }) => definition === table.definition));
    const fit = own?.fits.find(({ definition }) => definition === table.definition);
    if (parts === undefined || own === undefined || fit === undefined) tables.push(table);
    else tables.push({ ...fit, sheet: own.sheet });
    if (parts !== undefined && own !== undefined) others.push(...parts.filter((part) => part !== own));
  }
  const findings: Finding[] = [];
  for (const part of [...others].sort((a, b) => columnsOf(b) - columnsOf(a))) {
    const placed = new Map(tables.map((table) => [table.definition, table]));
    const free = part.fits.filter(
      ({ definition }) => missing.includes(definition) && !placed.has(definition),
    );
    const [fit, rival] = free;
    if (fit !== undefined && rival === undefined) tables.push({ ...fit, sheet: part.sheet });
    else findings.push(...unclear(part, fit === undefined ? placed : new Map()));
  }
  return { tables, findings };
}

function columnsOf({ fits }: SplitPart): number {
  return fits[0]?.header.columns.size ?? 0;
}

/** One finding at the first cell of the header. */
function unclear(
  { sheet, fits }: SplitPart,
  placed: ReadonlyMap<TableDefinition, FoundTable>,
): readonly Finding[] {
  const [first] = fits;
  const cell = first === undefined ? undefined : firstCell(first);
  if (first === undefined || cell === undefined) return [];
  const at = placed.get(first.definition);
  const facts = {
    row: String(cell.row),
    titles: fits.map(({ definition }) => `「${definition.sheet}」`).join('、'),
    at: at === undefined ? '' : `「${at.sheet.name}」第${at.header.rows.join('、')}行`,
  };
  const place = { kind: 'sheet', sheet: sheet.name, cell: formatAddress(cell) } as const;
  return [findingOf(tableUnclear, place, { actual: cell.header, facts })];
}

function firstCell({ header }: FittingHeader) {
  const cells = [...header.columns.values(), ...header.doubtful.flatMap(({ headers }) => headers)];
  return cells.sort((a, b) => a.column - b.column)[0];
}
