import { escapeXml, insertChild, readAttribute, scanTags } from '../../core/xml/xml-text.js';
import { openPackage, unpackParts } from '../package/open-package.js';
import { packParts } from '../package/pack-parts.js';
import { parseXml } from '../package/parse-xml.js';
import type { ReadLimits } from '../package/read-limits.js';
import { type Relationship, readRelationships, relationshipsPartOf } from '../package/relationships.js';

/** The namespaces of the two forms of Office Open XML (ECMA-376 Part 1 and Part 4). */
const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const contentTypes = '[Content_Types].xml';

/** The parts of a workbook while they are being changed. Parts that nobody writes keep their bytes. */
export interface PartEditor {
  /** The namespaces that this book uses: transitional or strict. */
  readonly namespaces: { readonly main: string; readonly relationships: string };
  find(part: string): string | undefined;
  /** The part as text, checked to be well-formed. Throws `UnreadableWorkbook` when it is missing or is not. */
  text(part: string): string;
  bytes(part: string): Uint8Array;
  write(part: string, content: string | Uint8Array): void;
  remove(part: string): void;
  /** The relationships the part came with. */
  relationships(part: string): Relationship[];
  /** Adds a relationship and returns its new id. */
  relate(part: string, kind: string, target: string): string;
  /** A part name that is still free: `xl/comments{n}.xml` with the least number. */
  freeName(pattern: string): string;
  /** Declares what a new part holds. */
  declareType(part: string, contentType: string): void;
  /** Whether any part was written or removed. */
  isChanged(): boolean;
  /** The names of all parts, those that were added last. */
  names(): readonly string[];
  /** The workbook with its changes, as a file. */
  pack(): Uint8Array;
}

/** Opens a workbook for changes. Throws `UnreadableWorkbook` like `readWorkbook` for a file that is none. */
export function editParts(bytes: Uint8Array, limits: ReadLimits): PartEditor {
  const original = openPackage(bytes, limits);
  const parts = unpackParts(openPackage(bytes, limits));
  const texts = new Map<string, string>();
  const rootRelationships = parts.get(original.find('_rels/.rels') ?? '') ?? new Uint8Array();
  const isStrict = new TextDecoder().decode(rootRelationships).includes(strict.relationships);
  const namespaces = isStrict ? strict : transitional;
  const find = (part: string): string | undefined => {
    if (parts.has(part)) return part;
    const name = original.find(part);
    return name !== undefined && parts.has(name) ? name : undefined;
  };
  const text = (part: string): string => {
    const written = texts.get(part);
    if (written !== undefined) return written;
    parseXml(original, part, { open() {} });
    const read = decodeXml(parts.get(find(part) ?? '') ?? new Uint8Array());
    texts.set(part, read);
    return read;
  };
  let changed = false;
  const write = (part: string, content: string | Uint8Array): void => {
    changed = true;
    if (typeof content === 'string') texts.set(part, content);
    parts.set(part, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };

  return {
    namespaces,
    find,
    text,
    bytes: (part) => parts.get(part) ?? new Uint8Array(),
    write,
    remove(part) {
      changed = true;
      parts.delete(part);
      texts.delete(part);
    },
    isChanged: () => changed,
    names: () => [...parts.keys()],
    relationships: (part) => readRelationships(original, part),
    relate(part, kind, target) {
      const name = find(relationshipsPartOf(part)) ?? relationshipsPartOf(part);
      const xml = find(name) === undefined ? emptyRelationships : text(name);
      const ids = new Set([...scanTags(xml)].map((tag) => readAttribute(xml, tag, 'Id')));
      const id = firstFree(
        (number) => `rId${number}`,
        (candidate) => ids.has(candidate),
      );
      const type = `${namespaces.relationships}/${kind}`;
      const path = escapeXml(relativePath(part, target));
      write(
        name,
        insertChild(
          xml,
          [],
          (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${path}"/>`,
        ),
      );
      return id;
    },
    freeName: (pattern) =>
      firstFree(
        (number) => pattern.replace('{n}', String(number)),
        (name) => find(name) !== undefined,
      ),
    declareType(part, contentType) {
      const name = find(contentTypes) ?? contentTypes;
      write(
        name,
        insertChild(
          text(name),
          [],
          (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${contentType}"/>`,
        ),
      );
    },
    pack: () => packParts(parts),
  };
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The text of a part without byte order mark; UTF-16 becomes UTF-8, also in what the XML says of itself. */
function decodeXml(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16) return new TextDecoder().decode(bytes);
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return text.replace(/^(<\?xml[^>]*encoding=)("[^"]*"|'[^']*')/, '$1"UTF-8"');
}

function firstFree(name: (number: number) => string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = name(number);
    if (!isTaken(candidate)) return candidate;
  }
}

/** The target as seen from the part's folder: `xl/worksheets/sheet1.xml` → `../comments1.xml`. */
function relativePath(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
