import type { Cell, CellAddress, SheetSnapshot } from '../cell.js';
import { isBlankText } from '../fold-text.js';
import type { TableDefinition } from '../table.js';
import { unitLine } from './fold-header.js';
import { type ColumnMatch, type HeaderCell, matchColumns } from './match-columns.js';

/** A table's header on a sheet. */
export interface FoundHeader extends ColumnMatch {
  /** The header's rows, ascending. */
  readonly rows: readonly number[];
  /** What a line above the table declares as the unit of its amounts, and where. */
  readonly unitLine?: CellAddress & { readonly unit: string; readonly text: string };
}

/** How many filled rows from the top are searched, and how many rows a header may have. */
const searchedRows = 40;
const mostHeaderRows = 3;

/**
 * The rows that name most of the table's columns, up to three of them; of equals those whose rows complete each
 * other, then the fewest, then the uppermost. Absent when no row names two (or all) of its columns.
 */
export function findHeader(sheet: SheetSnapshot, definition: TableDefinition): FoundHeader | undefined {
  const top = readTop(sheet);
  const least = Math.min(2, definition.columns.length);
  let best:
    | { readonly rows: readonly number[]; readonly match: ColumnMatch; readonly score: number }
    | undefined;
  for (const first of top.rows) {
    for (let height = 1; height <= mostHeaderRows; height++) {
      const rows = Array.from({ length: height }, (_, index) => first + index);
      const match = matchColumns(headerCells(top, rows), definition);
      const named = new Set([...match.columns.keys(), ...match.doubtful.flatMap(({ ids }) => ids)]).size;
      const score = named * 10_000 + match.joined * 10 - height;
      if (named >= least && (best === undefined || score > best.score)) best = { rows, match, score };
    }
  }
  if (best === undefined) return undefined;
  const line = lastUnitLine(top, best.rows[0] ?? 1);
  return { ...best.match, rows: best.rows, ...(line === undefined ? {} : { unitLine: line }) };
}

/** The first filled rows of a sheet, with the text of every cell, merged cells included. */
interface SheetTop {
  readonly rows: readonly number[];
  readonly cellsOf: (row: number) => readonly Cell[];
  /** The cell that shows at an address: its own, or the upper left one of its merged range. */
  readonly shownAt: (row: number, column: number) => Cell | undefined;
}

function readTop(sheet: SheetSnapshot): SheetTop {
  const byRow = new Map<number, Map<number, Cell>>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row === undefined && byRow.size === searchedRows + mostHeaderRows) break;
    if (row === undefined) byRow.set(cell.row, new Map([[cell.column, cell]]));
    else row.set(cell.column, cell);
  }
  const rows = [...byRow.keys()];
  const last = rows.at(-1) ?? 0;
  const merges = sheet.merges.filter((merge) => merge.top <= last);
  const shownAt = (row: number, column: number) => {
    const own = byRow.get(row)?.get(column);
    if (own !== undefined) return own;
    const merge = merges.find(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
    return merge === undefined ? undefined : byRow.get(merge.top)?.get(merge.left);
  };
  return {
    rows: rows.slice(0, searchedRows),
    cellsOf: (row) => [...(byRow.get(row)?.values() ?? [])],
    shownAt,
  };
}

function headerCells(top: SheetTop, rows: readonly number[]): readonly HeaderCell[] {
  const columns = new Set(rows.flatMap((row) => top.cellsOf(row).map((cell) => cell.column)));
  return [...columns].flatMap((column) => {
    const shown = new Set(rows.map((row) => top.shownAt(row, column)));
    const filled = [...shown].filter((cell): cell is Cell => cell !== undefined && !isBlankText(cell.text));
    const lowest = filled.at(-1);
    return lowest === undefined ? [] : [{ row: lowest.row, column, parts: filled.map((cell) => cell.text) }];
  });
}

function lastUnitLine(top: SheetTop, headerRow: number): FoundHeader['unitLine'] {
  const above = top.rows.filter((row) => row < headerRow).flatMap((row) => top.cellsOf(row));
  return above
    .flatMap(({ row, column, text }) => {
      const unit = unitLine(text);
      return unit === undefined ? [] : [{ row, column, text, unit }];
    })
    .at(-1);
}
