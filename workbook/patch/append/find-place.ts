import type { Cell } from '../../../core/sheet/cell.js';
import { foldHeader } from '../../../core/sheet/find/fold-header.js';
import { isBlankText } from '../../../core/sheet/fold-text.js';

/** Where rows can be added to the table of a sheet. */
export interface AppendPlace {
  /** The first row below everything that the sheet says. */
  readonly row: number;
  /** The column of each title, in their order. */
  readonly columns: readonly number[];
}

/**
 * Finds the uppermost row that has all titles, as headers are compared (width, spaces and * aside). Absent when no row
 * has.
 */
export function findAppendPlace(cells: Iterable<Cell>, header: readonly string[]): AppendPlace | undefined {
  const titles = header.map(foldHeader);
  let columns: readonly number[] | undefined;
  let row = 0;
  let inRow = new Map<string, number>();
  let last = 0;
  for (const cell of cells) {
    if (isBlankText(cell.text) && cell.formula === undefined) continue;
    if (cell.row !== row) inRow = new Map();
    row = cell.row;
    last = Math.max(last, row);
    const text = foldHeader(cell.text);
    if (!inRow.has(text)) inRow.set(text, cell.column);
    columns ??= placesOf(titles, inRow);
  }
  return columns === undefined ? undefined : { row: last + 1, columns };
}

function placesOf(
  titles: readonly string[],
  columns: ReadonlyMap<string, number>,
): readonly number[] | undefined {
  const places = titles.flatMap((title) => columns.get(title) ?? []);
  return places.length === titles.length ? places : undefined;
}
