import type { DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import type { RegionList } from '../../region.js';
import { finish, type Steps } from '../../steps.js';
import { formatAddress, parseAddress } from '../address.js';
import type { Cell, CellRange, SheetSnapshot, WorkbookSnapshot } from '../cell.js';
import type { BookCheck } from '../check-book.js';
import { isOwnSheet } from '../own-sheets.js';
import { amountUnits } from '../parse/amount.js';
import type { ParseContext } from '../parse/parse-cell.js';
import type { ReadTable, TableColumn } from '../read-table.js';
import type { ColumnDefinition } from '../table.js';
import type { Mend } from './mend.js';
import { type CellMend, mendCell } from './mend-cell.js';

/**
 * The cells of a checked book that can be mended in one way only, each once, in the order of the findings. A cell
 * with a formula, one hidden under a merge, one that 核实说明 explains and one of a sheet of ours is left as it is.
 */
export function findMends(
  snapshot: WorkbookSnapshot,
  checked: Pick<BookCheck, 'tables' | 'findings'>,
  regions: RegionList,
): readonly Mend[] {
  return finish(findMendsSteps(snapshot, checked, regions));
}

/** The same in steps. */
export function* findMendsSteps(
  snapshot: WorkbookSnapshot,
  { tables, findings }: Pick<BookCheck, 'tables' | 'findings'>,
  regions: RegionList,
): Steps<readonly Mend[]> {
  const context = { date1904: snapshot.date1904, regions };
  const faulty = faultyCells(findings);
  const mends: Mend[] = [];
  for (const table of tables.values()) {
    const places = faulty.get(table.sheet);
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (places === undefined || sheet === undefined || isOwnSheet(sheet.name)) continue;
    const cells = yield* cellsAt(sheet, places);
    const rows = new Set(table.rows.map(({ row }) => row));
    for (const [address, { column, rules }] of places) {
      const cell = cells.get(address);
      if (cell === undefined || !rows.has(cell.row)) continue;
      const mend = mendIn(table, cell, context);
      if (mend === undefined || !mend.rules.some((rule) => rules.has(rule))) continue;
      const title = column === undefined ? {} : { column };
      const place = { kind: 'sheet', sheet: sheet.name, cell: address, ...title } as const;
      mends.push({ place, before: cell.text, ...mend });
    }
  }
  return mends;
}

/** Cells looked at between two pauses. */
const cellsPerStep = 10_000;

/** What the findings say of one cell. */
interface FaultyCell {
  /** The column's title as it stands in the sheet. */
  readonly column: string | undefined;
  readonly rules: Set<string>;
}

/** Sheet → address → what is found there; without cells that are explained. */
function faultyCells(findings: readonly Finding[]): ReadonlyMap<string, ReadonlyMap<string, FaultyCell>> {
  const sheets = new Map<string, Map<string, FaultyCell>>();
  const explained: (() => void)[] = [];
  for (const { rule, place, explanation } of findings) {
    if (place.kind !== 'sheet' || place.sheet === undefined || place.cell === undefined) continue;
    const { sheet, cell, column } = place;
    if (parseAddress(cell) === undefined) continue;
    const places = sheets.get(sheet) ?? new Map<string, FaultyCell>();
    sheets.set(sheet, places);
    const faulty = places.get(cell) ?? { column, rules: new Set() };
    places.set(cell, faulty);
    faulty.rules.add(rule);
    if (explanation !== undefined) explained.push(() => places.delete(cell));
  }
  for (const leaveOut of explained) leaveOut();
  return sheets;
}

/** The cells at these places that hold a value of their own, by address; one pass over the sheet. */
function* cellsAt(
  { name, cells, merges }: SheetSnapshot,
  places: ReadonlyMap<string, FaultyCell>,
): Steps<ReadonlyMap<string, Cell>> {
  const found = new Map<string, Cell>();
  const rows = new Set([...places.keys()].map((address) => parseAddress(address)?.row));
  let done = 0;
  for (const cell of cells) {
    done += 1;
    if (done % cellsPerStep === 0) yield { doing: `核对「${name}」能改的格`, done, total: cells.length };
    if (!rows.has(cell.row) || cell.formula !== undefined) continue;
    const address = formatAddress(cell);
    if (places.has(address) && !merges.some((merge) => isUnder(cell, merge))) found.set(address, cell);
  }
  return found;
}

/** Whether a merge hides the cell: it is in it, and not its first one. */
function isUnder({ row, column }: Cell, { top, left, bottom, right }: CellRange): boolean {
  const isFirst = row === top && column === left;
  return !isFirst && row >= top && row <= bottom && column >= left && column <= right;
}

function mendIn(table: ReadTable, cell: Cell, context: ParseContext): CellMend | undefined {
  for (const definition of table.definition.columns) {
    const column = table.columns.get(definition.id);
    if (column?.column !== cell.column) continue;
    const factor = factorOf(definition, column);
    return factor === undefined ? undefined : mendCell(cell, definition, factor, context);
  }
  return undefined;
}

/** What a plain 1 is worth in the column's own unit; absent for a unit not known. */
function factorOf({ type }: ColumnDefinition, { unit }: TableColumn): DecimalText | undefined {
  if (unit === undefined || (type.kind === 'percent' && unit === '%')) return '1';
  return type.kind === 'amount-wan' ? amountUnits.get(unit) : undefined;
}
