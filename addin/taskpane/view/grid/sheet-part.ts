import { remembered } from '../../../../core/remembered.js';
import type { Cell, CellRange, SheetSnapshot } from '../../../../core/sheet/cell.js';
import { cellKey } from './cell-marks.js';

/** Columns shown at most. */
const mostColumns = 40;

/** How far a sheet goes, and which of its columns are shown. */
export interface SheetExtent {
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** All rows of a sheet up to the range to be shown, and so many columns that the range is among them. */
export function extentOf(sheet: SheetSnapshot, range: CellRange | undefined): SheetExtent {
  const { top = 1, left: wanted = 1 } = range ?? {};
  const lastColumn = lastColumnOf(sheet);
  const left = Math.max(1, Math.min(wanted, lastColumn) - mostColumns + 5);
  return {
    lastRow: Math.max(sheet.cells.at(-1)?.row ?? 1, top),
    left,
    right: Math.min(left + mostColumns - 1, Math.max(lastColumn, wanted)),
  };
}

const lastColumnOf = remembered((sheet: SheetSnapshot): number => {
  let last = 1;
  for (const { column } of sheet.cells) last = Math.max(last, column);
  return last;
});

/** The cells of some rows by `row column`; a sheet's cells stand in the order of its rows. */
export function cellsOfRows(
  { cells }: SheetSnapshot,
  top: number,
  bottom: number,
): ReadonlyMap<string, Cell> {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cells.at(middle)?.row ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  const found = new Map<string, Cell>();
  for (let index = low; index < cells.length; index += 1) {
    const cell = cells.at(index);
    if (cell === undefined || cell.row > bottom) break;
    found.set(cellKey(cell.row, cell.column), cell);
  }
  return found;
}
