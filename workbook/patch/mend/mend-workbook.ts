import { formatAddress } from '../../../core/sheet/address.js';
import { findTag, insertChild, setAttribute } from '../../../core/xml/xml-text.js';
import { defaultLimits, type ReadLimits } from '../../package/read-limits.js';
import type { ResultSheetPlan } from '../annotation.js';
import { dropMacros } from '../drop-macros.js';
import { type BookEditor, editBook } from '../edit-book.js';
import { addResultSheet } from '../result-sheet.js';
import type { CellChange } from './cell-change.js';
import { changeCells } from './change-cells.js';

/** All that a mended copy has otherwise than the book. */
export interface MendPlan {
  readonly changes: readonly CellChange[];
  /** The sheet that lists the changes. */
  readonly sheet: ResultSheetPlan;
  /** Whether the book has formulas: then their results are computed anew when the copy is opened. */
  readonly hasFormulas: boolean;
}

interface MendSettings {
  readonly keepMacros?: boolean;
  readonly limits?: ReadLimits;
}

/**
 * A copy of the user's workbook with other contents in some cells and a sheet that lists them at the end. Only the
 * parts concerned are changed, by edits of their text; every other part keeps its bytes. Without changes nothing is
 * added, and the copy is the book itself unless macros are left out of it. The same input gives the same bytes.
 *
 * Throws `UnreadableWorkbook` like `readWorkbook`; throws `RangeError` for a change of a cell that is not there.
 */
export function mendWorkbook(
  bytes: Uint8Array,
  { changes, sheet, hasFormulas }: MendPlan,
  { keepMacros = false, limits = defaultLimits }: MendSettings = {},
): Uint8Array {
  const book = editBook(bytes, limits);
  const { parts, workbookPart } = book;
  for (const [name, ofSheet] of groupBySheet(changes)) changeSheet(book, name, ofSheet);
  if (changes.length > 0) {
    addResultSheet(parts, workbookPart, sheet, book.sheetNames, book.styles().resultStyles());
    if (hasFormulas) computeOnLoad(book);
    book.writeStyles();
  }
  if (!keepMacros) dropMacros(parts, workbookPart);
  return parts.isChanged() ? parts.pack() : bytes;
}

function groupBySheet(changes: readonly CellChange[]): ReadonlyMap<string, ReadonlyMap<string, CellChange>> {
  const sheets = new Map<string, Map<string, CellChange>>();
  for (const change of changes) {
    const cells = sheets.get(change.sheet) ?? new Map<string, CellChange>();
    sheets.set(change.sheet, cells.set(change.cell, change));
  }
  return sheets;
}

function changeSheet(book: BookEditor, name: string, changes: ReadonlyMap<string, CellChange>): void {
  const part = book.sheetPart(name);
  if (part === undefined) throw new RangeError(`No sheet \`${name}\` in the workbook`);
  const { xml, count } = changeCells(book.parts.text(part), (cell, style) => {
    const change = changes.get(formatAddress(cell));
    if (change === undefined) return undefined;
    const { content, numberFormat } = change;
    const styled = numberFormat === undefined ? style : book.styles().withNumberFormat(style, numberFormat);
    return { content, style: styled };
  });
  if (count !== changes.size) throw new RangeError(`A cell to be changed is not on sheet \`${name}\``);
  book.parts.write(part, xml);
}

/** The children of a workbook part that come after `calcPr` (ECMA-376 Part 1, 18.2.27). */
const afterCalculation = [
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Asks whoever opens the book to compute all formulas: their stored results rest on what stood there before. */
function computeOnLoad({ parts, workbookPart }: BookEditor): void {
  const xml = parts.text(workbookPart);
  const tag = findTag(xml, ({ name, depth }) => name === 'calcPr' && depth === 1);
  parts.write(
    workbookPart,
    tag === undefined
      ? insertChild(xml, afterCalculation, (p) => `<${p}calcPr fullCalcOnLoad="1"/>`)
      : xml.slice(0, tag.start) + setAttribute(xml.slice(tag.start), 'fullCalcOnLoad', '1'),
  );
}
