import { relationshipsPartOf } from '../package/relationships.js';
import type { PartEditor } from './part-editor.js';
import { applyEdits, readAttribute, scanTags, setAttribute } from './xml-text.js';

const bookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Takes the macro project out of the book and makes it an ordinary .xlsx; a book without macros stays as it is. */
export function dropMacros(editor: PartEditor, workbookPart: string): void {
  const projects = editor.relationships(workbookPart).filter(({ kind }) => kind === 'vbaProject');
  const dropped = new Set<string>();
  for (const { target } of projects) {
    const parts = [
      target,
      relationshipsPartOf(target),
      ...editor.relationships(target).map((link) => link.target),
    ];
    for (const part of parts) {
      const found = editor.find(part);
      if (found === undefined) continue;
      editor.remove(found);
      dropped.add(found.toLowerCase());
    }
  }
  removeRelationships(editor, workbookPart, new Set(projects.map(({ id }) => id)));
  editContentTypes(editor, dropped);
}

function removeRelationships(editor: PartEditor, workbookPart: string, ids: ReadonlySet<string>): void {
  const part = editor.find(relationshipsPartOf(workbookPart));
  if (part === undefined || ids.size === 0) return;
  const xml = editor.text(part);
  const edits = [...scanTags(xml)]
    .filter((tag) => ids.has(readAttribute(xml, tag, 'Id') ?? ''))
    .map(({ start, end }) => ({ start, end, text: '' }));
  editor.write(part, applyEdits(xml, edits));
}

function editContentTypes(editor: PartEditor, dropped: ReadonlySet<string>): void {
  const part = editor.find('[Content_Types].xml');
  if (part === undefined) return;
  const xml = editor.text(part);
  const edits = [...scanTags(xml)].flatMap((tag) => {
    const { start, end } = tag;
    const name = (readAttribute(xml, tag, 'PartName') ?? '').slice(1).toLowerCase();
    if (dropped.has(name)) return [{ start, end, text: '' }];
    const type = readAttribute(xml, tag, 'ContentType') ?? '';
    if (!type.endsWith('macroEnabled.main+xml')) return [];
    return [{ start, end, text: setAttribute(xml.slice(start, end), 'ContentType', bookType) }];
  });
  if (edits.length > 0) editor.write(part, applyEdits(xml, edits));
}
