import { openPackage } from '../package/open-package.js';
import type { ReadLimits } from '../package/read-limits.js';
import { findWorkbookPart } from '../read/find-workbook-part.js';
import { readBookPart } from '../read/read-book-part.js';
import { editStyles, emptyStyles, type StyleEditor } from './edit-styles.js';
import { editParts, type PartEditor } from './part-editor.js';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** A workbook while its parts are being changed: what stands in which part. */
export interface BookEditor {
  readonly parts: PartEditor;
  readonly workbookPart: string;
  /** All sheets in the order of the tabs. */
  readonly sheetNames: readonly string[];
  /** The part of a sheet; absent when the book has no sheet of that name. */
  sheetPart(name: string): string | undefined;
  /** The book's styles, asked for the first time; the part is added to a book without. */
  styles(): StyleEditor;
  /** Writes the styles that were asked for; does nothing when none were. */
  writeStyles(): void;
}

/** Opens a workbook for changes. Throws `UnreadableWorkbook` like `readWorkbook`. */
export function editBook(bytes: Uint8Array, limits: ReadLimits): BookEditor {
  const book = openPackage(bytes, limits);
  const workbookPart = findWorkbookPart(book);
  const { sheets } = readBookPart(book, workbookPart);
  const parts = editParts(bytes, limits);
  const relationships = parts.relationships(workbookPart);
  let styles: { readonly part: string; readonly editor: StyleEditor } | undefined;
  return {
    parts,
    workbookPart,
    sheetNames: sheets.map(({ name }) => name),
    sheetPart(name) {
      const id = sheets.find((sheet) => sheet.name === name)?.relationshipId;
      const target = relationships.find((relationship) => relationship.id === id)?.target;
      return target === undefined ? undefined : parts.find(target);
    },
    styles() {
      if (styles === undefined) {
        const part = findOrAddStyles(parts, workbookPart);
        styles = { part, editor: editStyles(parts.text(part)) };
      }
      return styles.editor;
    },
    writeStyles() {
      if (styles !== undefined) parts.write(styles.part, styles.editor.finish());
    },
  };
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
