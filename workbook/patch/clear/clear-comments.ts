import { formatAddress } from '../../../core/sheet/address.js';
import { findTag, readAttribute } from '../../../core/xml/xml-text.js';
import type { PartEditor } from '../part-editor.js';
import { removeRelated } from '../remove-parts.js';
import { applyBytePatch } from './byte-patch.js';
import { cutComments } from './cut-comments.js';

const shape = /<v:shape\b[^>]*>[\s\S]*?<\/v:shape>\s*/g;

/** The part with a sheet's comments; absent when it has none. */
export function commentsPartOf(editor: PartEditor, sheetPart: string): string | undefined {
  const target = editor.relationships(sheetPart).find(({ kind }) => kind === 'comments')?.target;
  return target === undefined ? undefined : editor.find(target);
}

/**
 * Takes our texts out of a sheet's comments, with the boxes of those that had no other; the parts go when nothing
 * is left in them.
 *
 * @param ours address → the text put into the cell's comment
 */
export function clearComments(
  editor: PartEditor,
  sheetPart: string,
  ours: ReadonlyMap<string, string>,
): void {
  const part = commentsPartOf(editor, sheetPart);
  if (part === undefined || ours.size === 0) return;
  const { xml, removed, left } = cutComments(editor.text(part), ours);
  editor.write(part, xml);
  if (left === 0) removeRelated(editor, sheetPart, ({ kind }) => kind === 'comments');
  clearBoxes(editor, sheetPart, new Set(removed));
}

function clearBoxes(editor: PartEditor, sheetPart: string, cells: ReadonlySet<string>): void {
  const sheet = editor.text(sheetPart);
  const link = findTag(sheet, (tag) => tag.name === 'legacyDrawing' && tag.depth === 1);
  const id = link === undefined ? undefined : readAttribute(sheet, link, 'id');
  const target = editor.relationships(sheetPart).find((relationship) => relationship.id === id)?.target;
  const part = target === undefined ? undefined : editor.find(target);
  if (part === undefined || link === undefined) return;
  // One character for each byte: VML may be in any encoding.
  const bytes = editor.bytes(part);
  const boxes = [...new TextDecoder('windows-1252').decode(bytes).matchAll(shape)];
  const gone = boxes.filter(([box]) => cells.has(cellOf(box)));
  if (gone.length < boxes.length) {
    const cut = gone.map(({ 0: box, index }) => [index, box.length, ''] as const);
    editor.write(part, applyBytePatch(bytes, cut));
    return;
  }
  editor.write(sheetPart, sheet.slice(0, link.start) + sheet.slice(link.end));
  removeRelated(editor, sheetPart, (relationship) => relationship.id === id);
}

/** The cell whose comment a box holds; empty for another shape. */
function cellOf(box: string): string {
  if (!box.includes('ObjectType="Note"')) return '';
  const [row, column] = ['Row', 'Column'].map((name) => {
    const [, number] = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(box) ?? [];
    return number === undefined ? undefined : Number(number) + 1;
  });
  return row === undefined || column === undefined ? '' : formatAddress({ row, column });
}
