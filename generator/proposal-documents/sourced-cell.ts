import { placeOf, type Row } from '../../core/sheet/read-table.js';
import { type Origin, Sourced } from '../trace/origin.js';

/** The cell of a row as an origin: where it stands and what is shown there. */
export function cellOrigin(row: Row, column: string): Origin {
  const shown = row.cells.get(column)?.raw;
  return { kind: 'cell', place: placeOf(row, column), ...(shown !== undefined && { shown }) };
}

/** The text of a cell with its origin, 是 and 否 as such; `null` when it is empty or could not be read. */
export function sourcedText(row: Row, column: string): Sourced | null {
  const value = row.cells.get(column)?.value;
  if (value === undefined) return null;
  const text = typeof value === 'boolean' ? (value ? '是' : '否') : value;
  return new Sourced(text, cellOrigin(row, column));
}
