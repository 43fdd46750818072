import type { EntryRow, EntryRows, EntryValue } from '../../../../workbook/books/entry-row.js';

interface AnyFault {
  /** The id of the one rule that finds it. */
  readonly rule: string;
  /** The table's id. */
  readonly table: string;
  /** The column of the cell that the finding names. */
  readonly column: string;
}

/** Something typed wrong in one cell of a row that is there. */
export interface MistypedCell extends AnyFault {
  readonly kind: 'mistyped-cell';
  /** The cells by which the row is known, by column id. */
  readonly row: Readonly<Record<string, string>>;
  /** What is typed instead of what stood there. */
  readonly typed: (before: string) => EntryValue;
}

/** A row too many. */
export interface ExtraRow extends AnyFault {
  readonly kind: 'extra-row';
  readonly extra: (rows: readonly EntryRow[]) => EntryRow;
}

/** One planted fault. */
export type Fault = MistypedCell | ExtraRow;

/** The one row with these cells. Throws when there is none or more than one. */
export function findRow(rows: EntryRows[string], cells: Readonly<Record<string, string>>): EntryRow {
  const found = rows.filter((row) => Object.entries(cells).every(([column, text]) => row[column] === text));
  const [row] = found;
  if (row === undefined || found.length > 1) {
    throw new RangeError(`${found.length} rows of the sample have ${JSON.stringify(cells)}.`);
  }
  return row;
}
