import { SaxesParser } from 'saxes';
import { finish, type Steps } from '../../core/steps.js';
import type { Package } from './open-package.js';
import { localName, type PlainXmlRest, PlainXmlScanner } from './plain-xml.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import type { Attributes, XmlHandlers } from './xml-handlers.js';

/** The general parser without namespaces and positions. */
type PlainParser = SaxesParser<{ xmlns: false; position: false }>;

/**
 * Parses a part while it is inflated. UTF-8, or UTF-16 with a byte order mark. Throws `UnreadableWorkbook`
 * for a DOCTYPE, for XML that is not well-formed, and for elements nested too deeply; messages of the
 * libraries below never come through. What is written in the plain form is scanned; the first thing that is
 * not goes to saxes, with all that follows.
 */
export function parseXml(book: Package, part: string, handlers: XmlHandlers): void {
  finish(parseXmlSteps(book, part, handlers));
}

/** The same in steps. */
export function* parseXmlSteps(book: Package, part: string, handlers: XmlHandlers): Steps<void> {
  const broken = (cause?: unknown) => new UnreadableWorkbook('broken-xml', { part }, { cause });
  const enter = (depth: number): void => {
    if (depth > book.limits.xmlDepth) {
      throw new UnreadableWorkbook('xml-depth', { part, limit: String(book.limits.xmlDepth) });
    }
  };
  const scanner = new PlainXmlScanner(handlers, enter);
  let parser: PlainParser | undefined;
  const take = (rest: PlainXmlRest | undefined): void => {
    if (rest !== undefined) parser = generalParser(rest, handlers, { part, enter, broken });
  };

  let decoder: TextDecoder | undefined;
  const decode = (chunk?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true });
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw broken(error);
    }
  };
  const write = (text: string): void => {
    if (parser === undefined) take(scanner.write(text));
    else parser.write(text);
  };
  yield* book.streamSteps(part, (chunk) => write(decode(chunk)));
  write(decode());
  if (parser === undefined) take(scanner.finish());
  parser?.close();
}

/** A parser for any XML, brought to where the scanner stands, and given what the scanner left. */
function generalParser(
  { text, open, closed }: PlainXmlRest,
  handlers: XmlHandlers,
  {
    part,
    enter,
    broken,
  }: { part: string; enter: (depth: number) => void; broken: (cause: unknown) => UnreadableWorkbook },
): PlainParser {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.write(closed ? '<root/>' : open.map((name) => `<${name}>`).join(''));
  let depth = open.length;
  parser.on('error', (error) => {
    throw broken(error);
  });
  parser.on('doctype', () => {
    throw new UnreadableWorkbook('doctype', { part });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    enter(depth);
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name));
  });
  if (handlers.text !== undefined) {
    const take = handlers.text.bind(handlers);
    parser.on('text', take);
    parser.on('cdata', take);
  }
  return parser.write(text);
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
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
