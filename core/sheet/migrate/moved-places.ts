import { columnLetters } from '../address.js';
import { cleanText } from '../fold-text.js';
import type { ReadTable } from '../read-table.js';
import type { CarriedRow } from './carry-tables.js';

/** Where the cells of a book go: `台账!E4` → `台账!F4`. */
export type MovedPlaces = Map<string, string>;

/**
 * Notes where the cells of a table's record go in an entry sheet, whose columns stand as defined.
 *
 * @param index which of the table's records
 * @param to the row in the entry sheet
 */
export function noteMove(
  moved: MovedPlaces,
  { definition, sheet, rows }: ReadTable,
  index: number,
  to: number,
) {
  for (const [column, { id }] of definition.columns.entries()) {
    const from = rows[index]?.cells.get(id)?.address;
    if (from !== undefined)
      moved.set(`${sheet}!${from}`, `${definition.sheet}!${columnLetters(column + 1)}${to}`);
  }
}

/**
 * A line of 核实说明 with the place where its cell stands now. A place that is of no cell carried stays as it is,
 * behind `elsewhere` when given, so that it cannot be taken for a cell of the new book.
 */
export function withPlace(row: CarriedRow, moved: MovedPlaces, elsewhere = ''): CarriedRow {
  const place = row.get('place');
  if (place === undefined) return row;
  const from = cleanText(place.cell.text);
  const to = moved.get(from) ?? `${elsewhere}${from}`;
  return to === from
    ? row
    : new Map([...row, ['place', { ...place, cell: { ...place.cell, value: to, text: to }, value: to }]]);
}
