import type { CellRange } from '../../../core/sheet/cell.js';

/** What is loaded of a range to know where it lies. */
export const areaProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** The same of each of several ranges. */
export const eachArea = areaProperties.replace(/\w+/g, 'areas/items/$&');

/** A range as Office.js places it: from 0. */
export type Area = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): CellRange {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

/** The cells of a sheet that a rectangle is. */
export function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

/** The rectangle in slices of whole rows of at most so many cells, at least a row each. */
export function slicesOf(range: CellRange, mostCells: number): readonly CellRange[] {
  const rows = Math.max(1, Math.floor(mostCells / (range.right - range.left + 1)));
  const slices: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    slices.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return slices;
}

/** How many cells a rectangle has. */
export function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
