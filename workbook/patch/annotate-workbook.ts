import { compareSeverity, type Severity } from '../../core/finding.js';
import { severityText } from '../../core/messages/index.js';
import { formatAddress, parseRange } from '../../core/sheet/address.js';
import type { CellAddress } from '../../core/sheet/cell.js';
import { defaultLimits, type ReadLimits } from '../package/read-limits.js';
import { addComments } from './add-comments.js';
import type { Annotation, CellMark } from './annotation.js';
import { clearMarks } from './clear/clear-marks.js';
import { addMarkRecord, type PutMark, partsOf } from './clear/mark-record.js';
import { editBook } from './edit-book.js';
import { restyleCells } from './restyle-cells.js';
import { addResultSheet } from './result-sheet.js';

/** What one cell gets from all its marks. */
interface MarkedCell extends CellAddress {
  readonly severity: Severity;
  readonly comment: string;
}

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

/** Sheet → address → what the cell gets: the gravest severity, all comments, each with its severity's word. */
function groupMarks(marks: readonly CellMark[]): Map<string, Map<string, MarkedCell>> {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  for (const mark of marks) {
    const range = parseRange(mark.cell);
    if (range === undefined) throw new RangeError(`Not a cell: \`${mark.cell}\``);
    const address = { row: range.top, column: range.left };
    const cells = sheets.get(mark.sheet) ?? new Map<string, MarkedCell>();
    const before = cells.get(formatAddress(address));
    const comment = `${severityText[mark.severity]}：${mark.comment}`;
    cells.set(formatAddress(address), {
      ...address,
      severity:
        before !== undefined && compareSeverity(before.severity, mark.severity) < 0
          ? before.severity
          : mark.severity,
      comment: before === undefined ? comment : `${before.comment}\n${comment}`,
    });
    sheets.set(mark.sheet, cells);
  }
  return sheets;
}
