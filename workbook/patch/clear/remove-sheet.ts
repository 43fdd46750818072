import {
  applyEdits,
  type Edit,
  readAttribute,
  scanElements,
  scanTags,
  setAttribute,
  unescapeXml,
} from '../../../core/xml/xml-text.js';
import type { PartEditor } from '../part-editor.js';
import { removeRelated } from '../remove-parts.js';

/** Takes a sheet out of the book: its part, the names that belong to it, and its place among the tabs. */
export function removeSheet(editor: PartEditor, workbookPart: string, name: string): void {
  const xml = editor.text(workbookPart);
  const sheets = [...scanTags(xml)].filter((tag) => tag.name === 'sheet' && !tag.isClose);
  const index = sheets.findIndex((tag) => unescapeXml(readAttribute(xml, tag, 'name') ?? '') === name);
  const sheet = sheets[index];
  if (sheet === undefined) return;
  const relationship = readAttribute(xml, sheet, 'id');
  const edits = [{ start: sheet.start, end: sheet.end, text: '' }, ...namesWithout(xml, index)];
  editor.write(workbookPart, applyEdits(xml, [...edits, ...tabsWithout(xml, index)]));
  removeRelated(editor, workbookPart, ({ id }) => id === relationship);
}

/** Names of the sheet go; those of later sheets count one less (18.2.5). */
function namesWithout(xml: string, index: number): readonly Edit[] {
  const names = [...scanElements(xml, 'definedName')];
  const edits = names.flatMap(({ tag, end }): readonly Edit[] => {
    const local = Number(readAttribute(xml, tag, 'localSheetId') ?? -1);
    if (local < index) return [];
    if (local === index) return [{ start: tag.start, end, text: '' }];
    const text = setAttribute(xml.slice(tag.start, tag.end), 'localSheetId', String(local - 1));
    return [{ start: tag.start, end: tag.end, text }];
  });
  const [container] = scanElements(xml, 'definedNames');
  const isEmptied = names.length > 0 && edits.filter(({ text }) => text === '').length === names.length;
  return isEmptied && container !== undefined
    ? [{ start: container.tag.start, end: container.end, text: '' }]
    : edits;
}

/** The tab in front and the first one shown; the first tab where the sheet was in front (18.2.30). */
function tabsWithout(xml: string, index: number): readonly Edit[] {
  return [...scanTags(xml)].flatMap((tag) => {
    if (tag.name !== 'workbookView' || tag.isClose) return [];
    const before = xml.slice(tag.start, tag.end);
    const text = ['activeTab', 'firstSheet'].reduce((element, name) => {
      const tab = Number(readAttribute(xml, tag, name) ?? 0);
      return tab < index ? element : setAttribute(element, name, String(tab === index ? 0 : tab - 1));
    }, before);
    return text === before ? [] : [{ start: tag.start, end: tag.end, text }];
  });
}
