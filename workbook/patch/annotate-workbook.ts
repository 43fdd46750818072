import { formatAddress } from '../../core/sheet/address.js';
import { defaultLimits, type ReadLimits } from '../package/read-limits.js';
import { addComments } from './add-comments.js';
import type { Annotation } from './annotation.js';
import { clearMarks } from './clear/clear-marks.js';
import { addMarkRecord, type PutMark, partsOf } from './clear/mark-record.js';
import { editBook } from './edit-book.js';
import { groupMarks } from './group-marks.js';
import { restyleCells } from './restyle-cells.js';
import { addResultSheet } from './result-sheet.js';

interface AnnotateSettings {
  readonly keepMacros?: boolean;
  readonly limits?: ReadLimits;
}

/**
 * A copy of the user's workbook with marks: fill and comment on each marked cell, a sheet with the results at the
 * end, and a hidden one by which `clearMarks` takes them away. Marks that it has from before go first. Only the
 * parts concerned are changed, by edits of their text; every other part keeps its bytes. Macros are left out of the
 * copy unless they are to be kept. The same input gives the same bytes.
 *
 * Throws `UnreadableWorkbook` like `readWorkbook`; throws `RangeError` for a mark on a sheet or cell that
 * does not exist and for an impossible sheet name.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  annotation: Annotation,
  { keepMacros = false, limits = defaultLimits }: AnnotateSettings = {},
): Uint8Array {
  const book = editBook(clearMarks(bytes, { keepMacros, limits }).bytes, limits);
  const { parts, workbookPart, sheetNames } = book;
  const before = partsOf(parts);
  const styles = book.styles();
  const marks: PutMark[] = [];
  for (const [sheet, cells] of groupMarks(annotation.marks)) {
    const part = book.sheetPart(sheet);
    if (part === undefined) throw new RangeError(`No sheet \`${sheet}\` in the workbook`);
    const restyled = restyleCells(parts.text(part), [...cells.values()], (address, style) => {
      const cell = formatAddress(address);
      const { comment = '', severity = 'hint' } = cells.get(cell) ?? {};
      marks.push({ sheet, cell, comment, formerFill: styles.fillOf(style) });
      return styles.withFill(style, severity);
    });
    parts.write(part, restyled);
    addComments(parts, part, new Map([...cells].map(([cell, { comment }]) => [cell, comment])));
  }
  const resultSheet = addResultSheet(
    parts,
    workbookPart,
    annotation.resultSheet,
    sheetNames,
    styles.resultStyles(),
  );
  book.writeStyles();
  addMarkRecord(parts, workbookPart, { resultSheet, marks }, before, sheetNames);
  return parts.pack();
}
