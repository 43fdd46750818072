import { applyEdits, readAttribute, scanTags } from '../../core/xml/xml-text.js';
import { type Relationship, relationshipsPartOf } from '../package/relationships.js';
import type { PartEditor } from './part-editor.js';

/**
 * Takes parts out of the book to which a part relates, with the parts that those relate to, and every word of them:
 * relationships and declared types. A relationships part that has nothing left goes too.
 */
export function removeRelated(
  editor: PartEditor,
  part: string,
  isMeant: (relationship: Relationship) => boolean,
): void {
  const meant = editor.relationships(part).filter(isMeant);
  const gone = new Set<string>();
  for (const { target, external } of meant) {
    if (external) continue;
    const inner = editor.relationships(target).filter((link) => !link.external);
    for (const each of [target, relationshipsPartOf(target), ...inner.map((link) => link.target)]) {
      const found = editor.find(each);
      if (found === undefined) continue;
      editor.remove(found);
      gone.add(found.toLowerCase());
    }
  }
  removeRelationships(editor, part, new Set(meant.map(({ id }) => id)));
  removeTypes(editor, gone);
}

function removeRelationships(editor: PartEditor, owner: string, ids: ReadonlySet<string>): void {
  const part = editor.find(relationshipsPartOf(owner));
  if (part === undefined || ids.size === 0) return;
  const xml = editor.text(part);
  const all = [...scanTags(xml)].filter((tag) => tag.name === 'Relationship' && !tag.isClose);
  const removed = all.filter((tag) => ids.has(readAttribute(xml, tag, 'Id') ?? ''));
  if (removed.length === all.length) {
    editor.remove(part);
    return;
  }
  const edits = removed.map(({ start, end }) => ({ start, end, text: '' }));
  editor.write(part, applyEdits(xml, edits));
}

/** @param gone part names in lower case */
function removeTypes(editor: PartEditor, gone: ReadonlySet<string>): void {
  const part = editor.find('[Content_Types].xml');
  if (part === undefined || gone.size === 0) return;
  const xml = editor.text(part);
  const edits = [...scanTags(xml)].flatMap((tag) => {
    const name = (readAttribute(xml, tag, 'PartName') ?? '').slice(1).toLowerCase();
    return gone.has(name) ? [{ start: tag.start, end: tag.end, text: '' }] : [];
  });
  if (edits.length > 0) editor.write(part, applyEdits(xml, edits));
}
