import { SaxesParser } from 'saxes';
import type { Package } from './open-package.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';

/** An element's attributes by their names as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** What to do with the events of one part. Names of elements come without prefix: `row`, not `x:row`. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Parses a part while it is inflated. UTF-8, or UTF-16 with a byte order mark. Throws `UnreadableWorkbook`
 * for a DOCTYPE, for XML that is not well-formed, and for elements nested too deeply; messages of the
 * libraries below never come through.
 */
export function parseXml(book: Package, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const broken = (cause?: unknown) => new UnreadableWorkbook('broken-xml', { part }, { cause });
  let depth = 0;
  parser.on('error', (error) => {
    throw broken(error);
  });
  parser.on('doctype', () => {
    throw new UnreadableWorkbook('doctype', { part });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > book.limits.xmlDepth) {
      throw new UnreadableWorkbook('xml-depth', { part, limit: String(book.limits.xmlDepth) });
    }
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text !== undefined) {
    const text = handlers.text.bind(handlers);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  let decoder: TextDecoder | undefined;
  const decode = (chunk?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true });
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw broken(error);
    }
  };
  book.stream(part, (chunk) => {
    parser.write(decode(chunk));
  });
  parser.write(decode()).close();
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute of that name with whatever prefix: `id` finds `r:id`. Absent when there is none. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((known) => known.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Whether a yes-no attribute says yes (ECMA-376 `xsd:boolean`: `1` or `true`); no when absent. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
