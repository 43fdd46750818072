import { applyEdits, readAttribute, scanTags, setAttribute } from '../../core/xml/xml-text.js';
import type { PartEditor } from './part-editor.js';
import { removeRelated } from './remove-parts.js';

const bookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Takes the macro project out of the book and makes it an ordinary .xlsx; a book without macros stays as it is. */
export function dropMacros(editor: PartEditor, workbookPart: string): void {
  removeRelated(editor, workbookPart, ({ kind }) => kind === 'vbaProject');
  makeOrdinary(editor);
}

function makeOrdinary(editor: PartEditor): void {
  const part = editor.find('[Content_Types].xml');
  if (part === undefined) return;
  const xml = editor.text(part);
  const edits = [...scanTags(xml)].flatMap((tag) => {
    const { start, end } = tag;
    const type = readAttribute(xml, tag, 'ContentType') ?? '';
    if (!type.endsWith('macroEnabled.main+xml')) return [];
    return [{ start, end, text: setAttribute(xml.slice(start, end), 'ContentType', bookType) }];
  });
  if (edits.length > 0) editor.write(part, applyEdits(xml, edits));
}
