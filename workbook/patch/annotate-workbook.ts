import { compareSeverity, type Severity } from '../../core/finding.js';
import { severityText } from '../../core/messages/index.js';
import { formatAddress, parseRange } from '../../core/sheet/address.js';
import type { CellAddress } from '../../core/sheet/cell.js';
import { openPackage } from '../package/open-package.js';
import { defaultLimits, type ReadLimits } from '../package/read-limits.js';
import { findWorkbookPart } from '../read/find-workbook-part.js';
import { readBookPart } from '../read/read-book-part.js';
import { addComments } from './add-comments.js';
import type { Annotation, CellMark } from './annotation.js';
import { dropMacros } from './drop-macros.js';
import { editStyles, emptyStyles } from './edit-styles.js';
import { editParts, type PartEditor } from './part-editor.js';
import { restyleCells } from './restyle-cells.js';
import { addResultSheet } from './result-sheet.js';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What one cell gets from all its marks. */
interface MarkedCell extends CellAddress {
  readonly severity: Severity;
  readonly comment: string;
}

/**
 * A copy of the user's workbook with marks: fill and comment on each marked cell, and a sheet with the
 * results at the end. Only the parts concerned are changed, by edits of their text; every other part keeps
 * its bytes. Macros are left out of the copy. The same input gives the same bytes.
 *
 * Throws `UnreadableWorkbook` like `readWorkbook`; throws `RangeError` for a mark on a sheet or cell that
 * does not exist and for an impossible sheet name.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  annotation: Annotation,
  limits: ReadLimits = defaultLimits,
): Uint8Array {
  const book = openPackage(bytes, limits);
  const workbookPart = findWorkbookPart(book);
  const { sheets } = readBookPart(book, workbookPart);
  const editor = editParts(bytes, limits);
  const relationships = editor.relationships(workbookPart);

  const stylesPart = findOrAddStyles(editor, workbookPart);
  const styles = editStyles(editor.text(stylesPart));
  for (const [name, cells] of groupMarks(annotation.marks)) {
    const id = sheets.find((sheet) => sheet.name === name)?.relationshipId;
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const part = target === undefined ? undefined : editor.find(target);
    if (part === undefined) throw new RangeError(`No sheet \`${name}\` in the workbook`);
    const restyled = restyleCells(editor.text(part), [...cells.values()], (cell, style) => {
      return styles.withFill(style, cells.get(formatAddress(cell))?.severity ?? 'hint');
    });
    editor.write(part, restyled);
    addComments(editor, part, new Map([...cells].map(([address, { comment }]) => [address, comment])));
  }

  const names = sheets.map((sheet) => sheet.name);
  addResultSheet(editor, workbookPart, annotation.resultSheet, names, styles.resultStyles());
  editor.write(stylesPart, styles.finish());
  dropMacros(editor, workbookPart);
  return editor.pack();
}

function findOrAddStyles(editor: PartEditor, workbookPart: string): string {
  const target = editor.relationships(workbookPart).find(({ kind }) => kind === 'styles')?.target;
  const found = target === undefined ? undefined : editor.find(target);
  if (found !== undefined) return found;
  const part = editor.freeName('xl/styles{n}.xml');
  editor.write(part, emptyStyles(editor.namespaces.main));
  editor.declareType(part, stylesType);
  editor.relate(workbookPart, 'styles', part);
  return part;
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
