import {
  applyEdits,
  type Edit,
  readAttribute,
  scanTags,
  setAttribute,
  type Tag,
} from '../../../core/xml/xml-text.js';

/** Numbers the drawings of a file, which have one each. */
export type DrawingNumbers = () => number;

/** Elements in which Word wants a paragraph at the end, and what may stand for it. */
const endWithParagraph = new Set(['tc', 'hdr', 'ftr', 'footnote', 'endnote', 'txbxContent']);
const paragraphs = new Set(['p', 'sdt', 'customXml']);

interface Open {
  readonly name: string;
  readonly start: number;
  last: string;
  rows: number;
}

/**
 * Puts right what repeating and leaving out break: a cell has a paragraph, a table rows and a paragraph behind it,
 * and no number or name that must stand once stands twice. Source: ECMA-376 part 1, 17.4.37, 17.4.65, 17.13.6.2 and
 * 20.4.2.5; 17.5.2.18 for content controls.
 */
export function settlePart(xml: string, nextDrawing: DrawingNumbers): string {
  const edits: Edit[] = [];
  const open: Open[] = [];
  const controls = new Set<string>();
  const bookmarks: Bookmarks = { starts: new Map(), ends: new Map(), names: new Set() };
  const insert = (at: number, prefix: string) => edits.push({ start: at, end: at, text: `<${prefix}p/>` });
  const remove = ({ start, end }: Pick<Tag, 'start' | 'end'>) => edits.push({ start, end, text: '' });

  let word: string | undefined;

  for (const tag of scanTags(xml)) {
    const { prefix } = tag;
    word ??= prefix;
    const name = prefix === word || tag.name === 'docPr' ? tag.name : '';
    if (!tag.isClose) {
      const outer = open.at(-1);
      if (outer?.last === 'tbl' && (name === 'tbl' || name === 'sectPr')) insert(tag.start, prefix);
      if (name === 'docPr') {
        const text = setAttribute(xml.slice(tag.start, tag.end), 'id', String(nextDrawing()));
        edits.push({ start: tag.start, end: tag.end, text });
      } else if (name === 'id' && outer?.name === 'sdtPr') {
        const id = readAttribute(xml, tag, 'val') ?? '';
        if (controls.has(id)) remove(tag);
        controls.add(id);
      } else if (name === 'bookmarkStart' || name === 'bookmarkEnd') {
        noteBookmark(xml, tag, bookmarks, remove);
      }
      if (name === 'tr' && outer !== undefined) outer.rows += 1;
      if (!tag.isEmpty) open.push({ name, start: tag.start, last: '', rows: 0 });
      else if (outer !== undefined && !isMark(name)) outer.last = name;
      continue;
    }
    const closed = open.pop();
    const outer = open.at(-1);
    if (closed === undefined) continue;
    if (name === 'tbl' && closed.rows === 0) {
      while ((edits.at(-1)?.start ?? -1) > closed.start) edits.pop();
      remove({ start: closed.start, end: tag.end });
      continue;
    }
    const lacks = endWithParagraph.has(name) && !paragraphs.has(closed.last);
    if (lacks || (name === 'body' && closed.last === 'tbl')) insert(tag.start, prefix);
    if (outer !== undefined) outer.last = name;
  }
  for (const [id, tag] of bookmarks.starts) if (!bookmarks.ends.has(id)) remove(tag);
  for (const [id, tag] of bookmarks.ends) if (!bookmarks.starts.has(id)) remove(tag);
  return applyEdits(xml, edits);
}

/** What may stand between blocks and is none. */
function isMark(name: string): boolean {
  return name.startsWith('bookmark') || name.endsWith('Pr');
}

/** The first tags of the bookmarks, by id. */
interface Bookmarks {
  readonly starts: Map<string, Tag>;
  readonly ends: Map<string, Tag>;
  readonly names: Set<string>;
}

/** A bookmark that stood before goes. */
function noteBookmark(
  xml: string,
  tag: Tag,
  { starts, ends, names }: Bookmarks,
  remove: (tag: Tag) => void,
): void {
  const id = readAttribute(xml, tag, 'id') ?? '';
  const known = tag.name === 'bookmarkStart' ? starts : ends;
  const name = readAttribute(xml, tag, 'name');
  const isTwice = known.has(id) || (name !== undefined && names.has(name));
  if (name !== undefined) names.add(name);
  if (isTwice) remove(tag);
  else known.set(id, tag);
}
