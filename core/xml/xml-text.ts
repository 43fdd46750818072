import { forbiddenCharacters } from './forbidden-characters.js';

/** One element tag in XML text, with its place. */
export interface Tag {
  /** The name without prefix. */
  readonly name: string;
  /** The prefix with its colon, `''` for none. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly isClose: boolean;
  readonly isEmpty: boolean;
  /** How many elements are open around it; 0 for the root's own tags. */
  readonly depth: number;
}

/** A stretch of text to be replaced; an insertion when `start` equals `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[^\s<>/:"'=]+:)?)([^\s<>/"'=]+)(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const startTag = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>/;
const attribute = /([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The element tags of well-formed XML in order; comments, CDATA and instructions are passed over. */
export function* scanTags(xml: string): Generator<Tag> {
  let depth = 0;
  for (const { 0: whole, 1: slash, 2: prefix = '', 3: name, index: start } of xml.matchAll(markup)) {
    if (name === undefined) continue;
    const isClose = slash === '/';
    const isEmpty = whole.endsWith('/>');
    if (isClose) depth -= 1;
    yield { name, prefix, start, end: start + whole.length, isClose, isEmpty, depth };
    if (!isClose && !isEmpty) depth += 1;
  }
}

/** The first tag that fits; absent when none does. */
export function findTag(xml: string, fits: (tag: Tag) => boolean): Tag | undefined {
  for (const tag of scanTags(xml)) if (fits(tag)) return tag;
  return undefined;
}

/** An element that has ended. */
export interface XmlElement {
  /** Its start tag. */
  readonly tag: Tag;
  /** Where its content ends and its end tag begins; the end of the tag for an empty element. */
  readonly contentEnd: number;
  readonly end: number;
}

/** The elements of that name, each when it ends, so that inner ones come first. */
export function* scanElements(xml: string, name: string): Generator<XmlElement> {
  const open: Tag[] = [];
  for (const tag of scanTags(xml)) {
    if (tag.name !== name) continue;
    if (!tag.isClose && !tag.isEmpty) open.push(tag);
    const start = tag.isClose ? open.pop() : tag.isEmpty ? tag : undefined;
    if (start !== undefined) {
      yield { tag: start, contentEnd: tag.isEmpty ? tag.end : tag.start, end: tag.end };
    }
  }
}

/** The attribute's value with entities as written, by its name with or without a prefix; absent when not there. */
export function readAttribute(xml: string, tag: Tag, name: string): string | undefined {
  for (const [, key = '', value = ''] of xml.slice(tag.start, tag.end).matchAll(attribute)) {
    if (key === name || key.endsWith(`:${name}`)) return value.slice(1, -1);
  }
  return undefined;
}

/** The element (or its start tag alone) with an attribute of that exact name set to the value, already escaped. */
export function setAttribute(element: string, name: string, value: string): string {
  const [tag = ''] = startTag.exec(element) ?? [];
  const written = `${name}="${value}"`;
  const before = [...tag.matchAll(attribute)].find((match) => match[1] === name);
  const changed =
    before === undefined
      ? tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${written}${end}`)
      : tag.slice(0, before.index) + written + tag.slice(before.index + before[0].length);
  return changed + element.slice(tag.length);
}

/** The element (or its start tag alone) without the attribute of that exact name. */
export function removeAttribute(element: string, name: string): string {
  const [tag = ''] = startTag.exec(element) ?? [];
  const found = [...tag.matchAll(attribute)].find((match) => match[1] === name);
  if (found === undefined) return element;
  const before = tag.slice(0, found.index).trimEnd();
  return before + element.slice(found.index + found[0].length);
}

/** The text with all edits made. Edits must not overlap; insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

/** `<row r="1"/>` with content: `<row r="1">…</row>`. */
export function openEmpty(xml: string, tag: Tag, content: string): string {
  const opened = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, '>');
  return `${opened}${content}</${tag.prefix}${tag.name}>`;
}

/**
 * Puts a child into the root element: before the first child whose name is among `followers`, else at the
 * end. `child` gets the root's prefix, to write its own tags in the same namespace.
 */
export function insertChild(
  xml: string,
  followers: readonly string[],
  child: (prefix: string) => string,
): string {
  let root: Tag | undefined;
  for (const tag of scanTags(xml)) {
    root ??= tag;
    if (tag.depth === 0 && tag.isEmpty) {
      return applyEdits(xml, [
        { start: tag.start, end: tag.end, text: openEmpty(xml, tag, child(tag.prefix)) },
      ]);
    }
    if ((tag.depth === 0 && tag.isClose) || (tag.depth === 1 && followers.includes(tag.name))) {
      return applyEdits(xml, [{ start: tag.start, end: tag.start, text: child(root.prefix) }]);
    }
  }
  throw new RangeError('Expected well-formed XML');
}

/** Text for element content and attribute values; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(forbiddenCharacters, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML text says: its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text of a cell or comment: escaped, and words that look like `_x000A_` kept as they are written. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}
