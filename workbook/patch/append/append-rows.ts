import { formatAddress } from '../../../core/sheet/address.js';
import { defaultLimits, type ReadLimits } from '../../package/read-limits.js';
import { dropMacros } from '../drop-macros.js';
import { type BookEditor, editBook } from '../edit-book.js';
import { changeCells } from '../mend/change-cells.js';
import { restyleCells } from '../restyle-cells.js';
import { addResultSheet } from '../result-sheet.js';
import type { AppendPlace } from './find-place.js';

/** Rows of texts for one sheet. */
export interface AppendPlan {
  readonly sheet: string;
  readonly header: readonly string[];
  /** A text for every title of the header; an empty one says nothing. */
  readonly rows: readonly (readonly string[])[];
  /** Where the rows go; absent to add the sheet with its header. */
  readonly place?: AppendPlace;
}

interface AppendSettings {
  readonly keepMacros?: boolean;
  readonly limits?: ReadLimits;
}

/** Characters that a column of an added sheet is wide. */
const columnWidth = 28;

/**
 * A copy of the workbook with rows of texts at a place of a sheet, or on a new sheet at the end. The cells keep the
 * looks that were prepared for them and get the text format, so that Excel takes no text for a formula or a number.
 * Every part that is not concerned keeps its bytes. Without rows the copy is the book itself, unless macros are left out
 * of it. The same input gives the same bytes.
 *
 * Throws `UnreadableWorkbook` like `readWorkbook`; throws `RangeError` for a place on a sheet that is not there.
 */
export function appendRows(
  bytes: Uint8Array,
  plan: AppendPlan,
  { keepMacros = false, limits = defaultLimits }: AppendSettings = {},
): Uint8Array {
  const book = editBook(bytes, limits);
  const { parts, workbookPart } = book;
  if (plan.rows.length > 0) {
    if (plan.place === undefined) addSheetWith(book, plan);
    else writeRows(book, plan, plan.place);
    book.writeStyles();
  }
  if (!keepMacros) dropMacros(parts, workbookPart);
  return parts.isChanged() ? parts.pack() : bytes;
}

function addSheetWith(book: BookEditor, { sheet, header, rows }: AppendPlan): void {
  const plan = {
    name: sheet,
    columnWidths: header.map(() => columnWidth),
    rows: [header, ...rows].map((texts) => texts.map((text) => ({ kind: 'text' as const, text }))),
  };
  addResultSheet(book.parts, book.workbookPart, plan, book.sheetNames, book.styles().resultStyles());
}

function writeRows(book: BookEditor, { sheet, rows }: AppendPlan, { row: first, columns }: AppendPlace) {
  const part = book.sheetPart(sheet);
  if (part === undefined) throw new RangeError(`No sheet \`${sheet}\` in the workbook`);
  const texts = new Map<string, string>();
  const cells = rows.flatMap((row, index) =>
    row.flatMap((text, place) => {
      const column = columns[place];
      if (column === undefined || text === '') return [];
      const cell = { row: first + index, column };
      texts.set(formatAddress(cell), text);
      return [cell];
    }),
  );
  const styles = book.styles();
  const prepared = restyleCells(book.parts.text(part), cells, (_, style) =>
    styles.withNumberFormat(style, '@'),
  );
  const { xml } = changeCells(prepared, (cell, style) => {
    const text = texts.get(formatAddress(cell));
    return text === undefined ? undefined : { content: { kind: 'text', text }, style };
  });
  book.parts.write(part, xml);
}
