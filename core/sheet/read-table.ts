import type { IsoDate } from '../calendar.js';
import type { DecimalText } from '../decimal.js';
import type { SheetPlace } from '../finding.js';
import type { HiddenReason } from './cell.js';
import { isBlankText } from './fold-text.js';
import type { TableDefinition } from './table.js';

/**
 * One cell of a table, read by its column's type. `value` is absent when the cell is empty or when what
 * stands there could not be read (then a finding says why; `raw` tells the two apart).
 */
export interface ReadCell {
  /** The cell's address in its sheet: `D17`; for a merged cell filled down, the row's own address. */
  readonly address: string;
  /** What stands there, as shown; empty text for an empty cell. */
  readonly raw: string;
  /**
   * Text (trimmed, width folded), credit code (upper case, 18 characters, checked), region (the list's own
   * name), choice (the option's own spelling), year (`2023`), date (ISO), amount (万元), percent and count as
   * decimal text, 是/否 as a boolean.
   */
  readonly value?: string | boolean | undefined;
}

/** The cells of a row by the id of their column; a column that the sheet lacks is absent. A map is one. */
export interface CellsByColumn extends Iterable<[column: string, cell: ReadCell]> {
  get(column: string): ReadCell | undefined;
  has(column: string): boolean;
}

/** One row of a table: an enterprise, a recognition, a ledger entry. */
export interface Row {
  readonly sheet: string;
  /** Excel's row number. */
  readonly row: number;
  readonly cells: CellsByColumn;
}

/** A column of the table where it stands in the sheet. */
export interface TableColumn {
  readonly column: number;
  /** The header as it stands there, without line breaks. */
  readonly header: string;
  /** The unit in which the sheet counts an amount: 「万元」, 「元」, 「亿元」. Absent for other columns. */
  readonly unit?: string;
}

/** What was detected on a sheet and read from it. */
export interface ReadTable {
  readonly definition: TableDefinition;
  readonly sheet: string;
  /** The rows of the header, one or more, ascending. */
  readonly headerRows: readonly number[];
  /** By column id; a column that the sheet lacks is absent. */
  readonly columns: ReadonlyMap<string, TableColumn>;
  /** Headers of columns that the table does not use, as they stand. */
  readonly otherHeaders: readonly string[];
  readonly rows: readonly Row[];
  /** Rows inside the table that are no record, each with the reason in Chinese (合计行, 说明行). */
  readonly ignoredRows: readonly { readonly row: number; readonly reason: string }[];
  /** Hidden rows among the records: counted in, and named. */
  readonly hiddenRows: readonly number[];
  /** Why each of them is hidden; absent where the reader cannot know. */
  readonly hiddenReasons?: ReadonlyMap<number, HiddenReason>;
}

/** A text, code, region, choice or year; absent when empty or unreadable. */
export function textOf(row: Row, column: string): string | undefined {
  const value = row.cells.get(column)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** An amount in 万元, a percentage or a count as decimal text; absent when empty or unreadable. */
export function decimalOf(row: Row, column: string): DecimalText | undefined {
  return textOf(row, column);
}

/** A date; absent when empty or unreadable. */
export function dateOf(row: Row, column: string): IsoDate | undefined {
  return textOf(row, column);
}

/** A year as a number; absent when empty or unreadable. */
export function yearNumberOf(row: Row, column: string): number | undefined {
  const text = textOf(row, column);
  return text === undefined ? undefined : Number(text);
}

/** 是/否; absent when empty or unreadable. */
export function booleanOf(row: Row, column: string): boolean | undefined {
  const value = row.cells.get(column)?.value;
  return typeof value === 'boolean' ? value : undefined;
}

/** Whether something that can be seen stands there, readable or not. */
export function isFilled(row: Row, column: string): boolean {
  return !isBlankText(row.cells.get(column)?.raw ?? '');
}

/** Where a column's cell of this row stands; the row alone when the sheet lacks the column. */
export function sheetPlaceOf(row: Row, column: string): SheetPlace {
  return { kind: 'sheet', sheet: row.sheet, cell: row.cells.get(column)?.address ?? String(row.row) };
}

/** The same place as text: `高企!B7`. */
export function placeOf(row: Row, column: string): string {
  const { sheet, cell } = sheetPlaceOf(row, column);
  return `${sheet}!${cell}`;
}
