import type { Cell } from './cell.js';

/** The cells row by row, from the row below the given one; they come sorted. */
export function* rowsAfter(after: number, cells: Iterable<Cell>): Generator<readonly Cell[]> {
  let row: Cell[] = [];
  for (const cell of cells) {
    if (row[0] !== undefined && row[0].row !== cell.row) {
      yield row;
      row = [];
    }
    if (cell.row > after) row.push(cell);
  }
  if (row.length > 0) yield row;
}
