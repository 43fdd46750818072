import { parseAddress } from '../../core/sheet/address.js';
import { findTag, insertChild, readAttribute } from '../../core/xml/xml-text.js';
import { addCommentShapes, type CommentBox, emptyDrawing } from './comment-shapes.js';
import { editComments, emptyComments } from './edit-comments.js';
import type { PartEditor } from './part-editor.js';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** The children of a worksheet that come after `legacyDrawing` (ECMA-376 Part 1, 18.3.1.99). */
const afterLegacyDrawing = [
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Adds comments to a worksheet, beside those it has: the texts in one part, the boxes in a VML drawing. */
export function addComments(
  editor: PartEditor,
  sheetPart: string,
  comments: ReadonlyMap<string, string>,
): void {
  const before = editor.relationships(sheetPart).find(({ kind }) => kind === 'comments')?.target;
  const commentsPart = before === undefined ? undefined : editor.find(before);
  const part = commentsPart ?? editor.freeName('xl/comments{n}.xml');
  const { xml, added } = editComments(
    commentsPart === undefined ? emptyComments(editor.namespaces.main) : editor.text(part),
    comments,
  );
  editor.write(part, xml);
  if (commentsPart === undefined) {
    editor.declareType(part, commentsType);
    editor.relate(sheetPart, 'comments', part);
  }
  const boxes = added.map((cell): CommentBox => {
    return { ...(parseAddress(cell) ?? { row: 1, column: 1 }), text: comments.get(cell) ?? '' };
  });
  addBoxes(editor, sheetPart, boxes);
}

function addBoxes(editor: PartEditor, sheetPart: string, boxes: readonly CommentBox[]): void {
  const sheet = editor.text(sheetPart);
  const link = findTag(sheet, (tag) => tag.name === 'legacyDrawing' && tag.depth === 1);
  const id = link === undefined ? undefined : readAttribute(sheet, link, 'id');
  const target = editor.relationships(sheetPart).find((relationship) => relationship.id === id)?.target;
  const known = target === undefined ? undefined : editor.find(target);
  const drawing = known === undefined ? undefined : addCommentShapes(editor.bytes(known), boxes);
  if (known !== undefined && drawing !== undefined) {
    editor.write(known, drawing);
    return;
  }

  const part = editor.freeName('xl/drawings/vmlDrawing{n}.vml');
  const made = addCommentShapes(new TextEncoder().encode(emptyDrawing), boxes);
  if (made !== undefined) editor.write(part, made);
  editor.declareType(part, drawingType);
  const newId = editor.relate(sheetPart, 'vmlDrawing', part);
  editor.write(
    sheetPart,
    insertChild(
      sheet,
      afterLegacyDrawing,
      (prefix) => `<${prefix}legacyDrawing xmlns:r="${editor.namespaces.relationships}" r:id="${newId}"/>`,
    ),
  );
}
