import { formatAddress } from '../../../core/sheet/address.js';
import { markRecordSheet } from '../../../core/sheet/own-sheets.js';
import { defaultLimits, type ReadLimits } from '../../package/read-limits.js';
import { readWorkbook } from '../../read/read-workbook.js';
import { dropMacros } from '../drop-macros.js';
import { type BookEditor, editBook } from '../edit-book.js';
import { severityFills } from '../edit-styles.js';
import { restyleCells } from '../restyle-cells.js';
import { scanCells } from '../scan-cells.js';
import { clearComments, commentsPartOf } from './clear-comments.js';
import { findComments } from './cut-comments.js';
import { type MarkRecord, readMarkRecord, restoreParts } from './mark-record.js';
import { type PlacedMark, placeMarks } from './place-marks.js';
import { removeSheet } from './remove-sheet.js';

/** A book without marks of ours. */
export interface ClearedWorkbook {
  /** The book's own where it had no marks and no macros to leave out. */
  readonly bytes: Uint8Array;
  /** Whether it had marks, be it the sheet of findings alone. */
  readonly marked: boolean;
  /** How many cells were marked. */
  readonly cells: number;
}

interface ClearSettings {
  readonly keepMacros?: boolean;
  readonly limits?: ReadLimits;
}

/**
 * Takes away what annotating added: comments and their boxes, fills, the sheet of findings. A copy that nobody
 * changed has then the bytes of the book in every part; in one that an office program saved again the marks go and
 * everything else stays, also a fill or a comment that someone has changed since.
 *
 * Throws `UnreadableWorkbook` like `readWorkbook`.
 */
export function clearMarks(
  bytes: Uint8Array,
  { keepMacros = false, limits = defaultLimits }: ClearSettings = {},
): ClearedWorkbook {
  const book = editBook(bytes, limits);
  const { parts, workbookPart } = book;
  const mayBeMarked = book.sheetNames.some((name) => name.startsWith(markRecordSheet));
  const record = mayBeMarked ? readMarkRecord(readWorkbook(bytes, limits)) : undefined;
  if (record !== undefined) takeAway(book, record);
  if (!keepMacros) dropMacros(parts, workbookPart);
  return {
    bytes: parts.isChanged() ? parts.pack() : bytes,
    marked: record !== undefined,
    cells: record?.marks.length ?? 0,
  };
}

function takeAway(book: BookEditor, record: MarkRecord): void {
  const { parts, workbookPart } = book;
  const recordPart = book.sheetPart(record.sheet) ?? '';
  if (record.bytes !== undefined && restoreParts(parts, record.bytes, recordPart)) return;
  const marks = bySheet(placeMarks(record.marks, commentsOf(book)));
  for (const [name, placed] of marks) {
    const part = book.sheetPart(name);
    if (part === undefined) continue;
    const withComment = placed.filter(({ hasComment }) => hasComment);
    clearComments(parts, part, new Map(withComment.map(({ cell, mark }) => [cell, mark.comment])));
    restoreFills(book, part, placed);
  }
  book.writeStyles();
  removeSheet(parts, workbookPart, record.resultSheet);
  removeSheet(parts, workbookPart, record.sheet);
}

function commentsOf(book: BookEditor) {
  return new Map(
    book.sheetNames.flatMap((name) => {
      const sheetPart = book.sheetPart(name);
      const part = sheetPart === undefined ? undefined : commentsPartOf(book.parts, sheetPart);
      return part === undefined ? [] : [[name, findComments(book.parts.text(part))] as const];
    }),
  );
}

function bySheet(placed: readonly PlacedMark[]): ReadonlyMap<string, readonly PlacedMark[]> {
  const sheets = new Map<string, PlacedMark[]>();
  for (const mark of placed) {
    const ofSheet = sheets.get(mark.sheet) ?? [];
    ofSheet.push(mark);
    sheets.set(mark.sheet, ofSheet);
  }
  return sheets;
}

const ourColors = new Set(Object.values(severityFills).map((color) => color.slice(-6)));

/** Gives cells that still have one of our fills their former one. */
function restoreFills(book: BookEditor, part: string, placed: readonly PlacedMark[]): void {
  const xml = book.parts.text(part);
  const former = new Map(placed.map(({ cell, mark }) => [cell, mark.formerFill]));
  const cells = [...scanCells(xml)].filter((cell) => former.has(formatAddress(cell)));
  const styles = book.styles();
  const restored = restyleCells(xml, cells, (cell, style) => {
    const [, color = ''] = /<fgColor [^>]*rgb="([0-9A-Fa-f]{6,8})"/.exec(styles.fillOf(style)) ?? [];
    const fill = former.get(formatAddress(cell));
    if (fill === undefined || !ourColors.has(color.slice(-6).toUpperCase())) return style;
    return styles.withFillElement(style, fill);
  });
  if (restored !== xml) book.parts.write(part, restored);
}
