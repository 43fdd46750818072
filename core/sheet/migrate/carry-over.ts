import type { DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import type { RegionList } from '../../region.js';
import { columnLetters, formatAddress } from '../address.js';
import { isBlankCell } from '../blank-cell.js';
import type { Cell, WorkbookSnapshot } from '../cell.js';
import { type FoundTable, findTables } from '../find/find-table.js';
import { cleanText } from '../fold-text.js';
import { amountUnits } from '../parse/amount.js';
import { readRows } from '../read/read-rows.js';
import type { ReadTable } from '../read-table.js';
import type { TableDefinition } from '../table.js';
import { type LeftBehind, leftInBook, leftOnSheet } from './left-behind.js';

/** A cell on its way to another workbook. */
export interface CarriedCell {
  readonly cell: Cell;
  /** What a plain 1 in its sheet is worth in 万元: not 1 where the old sheet counts in 元 or 亿元. */
  readonly factor: DecimalText;
}

/** A record's cells by column id; a blank cell is absent. */
export type CarriedRow = ReadonlyMap<string, CarriedCell>;

/** The rows of a book's tables, ready for another workbook, and all that is left behind. */
export interface CarryOver {
  /** By table id, in the order of the sheet. */
  readonly rows: ReadonlyMap<string, readonly CarriedRow[]>;
  readonly leftBehind: readonly LeftBehind[];
  /** What is wrong with sheets and headers: with a 强制性 one among them nothing should be carried. */
  readonly findings: readonly Finding[];
}

const headerRules = new Set(['header-missing', 'header-ambiguous', 'header-unit']);

/**
 * Every record of a book's tables with its cells as they stand, found by their headers, also the cells that
 * cannot be read: they go along as typed, so that a check of the new book finds them again. Words of a merged
 * cell go to each of its rows. Places in 核实说明 follow their cells to an entry sheet's layout: the header in
 * row 1, the columns as defined, a record a row from row 2.
 */
export function carryOver(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
  regions: RegionList,
): CarryOver {
  const { tables, findings } = findTables(snapshot, definitions);
  const moved = new Map<string, string>();
  const carried = tables.map((found) => {
    const { table, findings: ofTable } = readRows(found, { date1904: snapshot.date1904, regions });
    noteMoves(table, moved);
    return { found, table, rows: carryRows(found, table), ofTable };
  });
  return {
    rows: new Map(
      carried.map(({ table: { definition }, rows }) => [
        definition.id,
        definition.id === 'explanations' ? rows.map((row) => withPlace(row, moved)) : rows,
      ]),
    ),
    leftBehind: [
      ...carried.flatMap(({ found, table, rows }) => {
        const cells = new Set(rows.flatMap((row) => [...row.values()].map(({ cell }) => cell)));
        return leftOnSheet(found, table, cells);
      }),
      ...leftInBook(snapshot, new Set(tables.map(({ sheet }) => sheet))),
    ],
    findings: [
      ...findings,
      ...carried.flatMap(({ ofTable }) => ofTable.filter(({ rule }) => headerRules.has(rule))),
    ],
  };
}

function carryRows({ sheet }: FoundTable, table: ReadTable): readonly CarriedRow[] {
  const cells = new Map(sheet.cells.map((cell) => [formatAddress(cell), cell]));
  const rows: CarriedRow[] = [];
  for (const row of table.rows) {
    const carried = new Map<string, CarriedCell>();
    for (const [id, { address, raw }] of row.cells) {
      const own = cells.get(address);
      const factor = amountUnits.get(table.columns.get(id)?.unit ?? '') ?? '1';
      const filledDown = raw === '' || !isBlankCell(own) ? undefined : rows.at(-1)?.get(id);
      if (filledDown !== undefined) carried.set(id, filledDown);
      else if (own !== undefined && own.text + (own.formula ?? '') !== '')
        carried.set(id, { cell: own, factor });
    }
    rows.push(carried);
  }
  return rows;
}

/** Where each cell of a record goes: `台账!E4` → `台账!F4`. */
function noteMoves({ definition, sheet, rows }: ReadTable, moved: Map<string, string>): void {
  for (const [index, row] of rows.entries()) {
    for (const [column, { id }] of definition.columns.entries()) {
      const from = row.cells.get(id)?.address;
      const to = `${definition.sheet}!${columnLetters(column + 1)}${index + 2}`;
      if (from !== undefined) moved.set(`${sheet}!${from}`, to);
    }
  }
}

/** A line of 核实说明 with the place where its cell stands now. */
function withPlace(row: CarriedRow, moved: ReadonlyMap<string, string>): CarriedRow {
  const place = row.get('place');
  const to = place === undefined ? undefined : moved.get(cleanText(place.cell.text));
  if (place === undefined || to === undefined) return row;
  return new Map([...row, ['place', { ...place, cell: { ...place.cell, value: to, text: to } }]]);
}
