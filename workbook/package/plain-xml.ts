import type { Attributes, XmlHandlers } from './xml-handlers.js';

/** What may stand in front of the root element in the plain form. */
const prolog =
  /^(?:<\?xml version="1\.0"(?: encoding="[A-Za-z][A-Za-z0-9._-]*")?(?: standalone="(?:yes|no)")?\s*\?>)?\s*(?=<[A-Za-z])/;

/** Characters that XML 1.0 does not allow (2.2, Char); halves of surrogate pairs never leave the decoder. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** A tag or a text longer than this is left to the parser that needs no whole tokens. */
const longestToken = 65_536;

const predefined: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/** What is left to a general parser: the text from there on, inside which elements, and whether the root is closed. */
export interface PlainXmlRest {
  readonly text: string;
  /** The names of the open elements as written, the root first. */
  readonly open: readonly string[];
  readonly closed: boolean;
}

/**
 * Scans XML in the plain form in which spreadsheet programs write it: elements with ASCII names and quoted
 * attributes, text, the five predefined entities and references to characters. It passes no judgement: at the
 * first thing that is not plain, well-formed or not, `write` gives back the rest.
 */
export class PlainXmlScanner {
  private rest = '';
  private readonly open: string[] = [];
  private started = false;
  private closed = false;
  /** Where the token begins that is read, and where its attributes end. */
  private at = 0;
  private end = 0;

  constructor(
    private readonly handlers: XmlHandlers,
    /** Told of every element before it is handed over. */
    private readonly enter: (depth: number) => void,
  ) {}

  /** Scans what follows; gives the rest when it is not plain, and is then done. */
  write(piece: string): PlainXmlRest | undefined {
    let text = this.rest + piece;
    // A line ends in one character, whatever the file has (XML 1.0, 2.11).
    if (text.includes('\r')) {
      const tail = text.endsWith('\r') ? '\r' : '';
      text = text.slice(0, text.length - tail.length).replace(/\r\n?/g, '\n') + tail;
    }
    this.at = 0;
    const isPlain = !forbidden.test(piece) && this.scan(text);
    this.rest = this.at === 0 ? text : text.slice(this.at);
    return isPlain && this.rest.length <= longestToken ? undefined : this.leave();
  }

  /** What no token was made of at the end of the text; absent when the document is complete. */
  finish(): PlainXmlRest | undefined {
    return this.closed && this.rest === '' ? undefined : this.leave();
  }

  private leave(): PlainXmlRest {
    return { text: this.rest, open: this.open, closed: this.closed };
  }

  /** Hands over token after token and moves `at` behind each; false at one that is not plain. */
  private scan(text: string): boolean {
    if (!this.started) {
      const before = prolog.exec(text);
      if (before === null) return true;
      this.started = true;
      this.at = before[0].length;
    }
    while (this.at < text.length) {
      const start = this.at;
      const next = text.charCodeAt(start) === lessThan ? start : text.indexOf('<', start);
      if (this.closed) {
        this.at = skipBlanks(text, start);
        return this.at === text.length;
      }
      if (next < 0) return true;
      if (next > start && !this.takeText(text.slice(start, next))) return false;
      this.at = next;
      const code = text.charCodeAt(next + 1);
      const isDone = code === slash ? this.takeClose(text) : this.takeOpen(text);
      if (isDone === undefined) return true;
      if (!isDone) return false;
      this.at = this.end;
    }
    return true;
  }

  private takeText(raw: string): boolean {
    const decoded = raw.includes(']]>') ? undefined : decode(raw);
    if (decoded === undefined) return false;
    this.handlers.text?.(decoded);
    return true;
  }

  /** Whether the end tag at `at` is plain; absent when its end is still to come. */
  private takeClose(text: string): boolean | undefined {
    const name = this.open.at(-1);
    const nameEnd = this.at + 2 + (name?.length ?? 0);
    if (name === undefined) return false;
    if (nameEnd >= text.length) return undefined;
    if (!text.startsWith(name, this.at + 2) || text.charCodeAt(nameEnd) !== greaterThan) return false;
    this.end = nameEnd + 1;
    this.leaveElement(name);
    return true;
  }

  /** Whether the start tag at `at` is plain; absent when its end is still to come. */
  private takeOpen(text: string): boolean | undefined {
    const nameEnd = endOfName(text, this.at + 1);
    if (nameEnd === this.at + 1) return nameEnd < text.length ? false : undefined;
    const attributes: Record<string, string> = {};
    let at = nameEnd;
    for (;;) {
      const first = text.charCodeAt(at);
      const isEmpty = first === slash;
      if (first === greaterThan || isEmpty) {
        if (isEmpty && at + 1 >= text.length) return undefined;
        if (isEmpty && text.charCodeAt(at + 1) !== greaterThan) return false;
        this.end = at + (isEmpty ? 2 : 1);
        this.enterElement(text.slice(this.at + 1, nameEnd), attributes, isEmpty);
        return true;
      }
      const attributeStart = skipBlanks(text, at);
      if (attributeStart >= text.length) return undefined;
      if (isClosing(text.charCodeAt(attributeStart))) {
        at = attributeStart;
        continue;
      }
      const attributeEnd = endOfName(text, attributeStart);
      if (attributeEnd + 1 >= text.length) return undefined;
      const quote = text.charCodeAt(attributeEnd + 1);
      const isPlain =
        attributeStart > at &&
        attributeEnd > attributeStart &&
        text.charCodeAt(attributeEnd) === equals &&
        (quote === doubleQuote || quote === singleQuote);
      if (!isPlain) return false;
      const valueEnd = text.indexOf(quote === doubleQuote ? '"' : "'", attributeEnd + 2);
      if (valueEnd < 0) return undefined;
      const name = text.slice(attributeStart, attributeEnd);
      const value = plainValue(text.slice(attributeEnd + 2, valueEnd));
      if (value === undefined || attributes[name] !== undefined) return false;
      attributes[name] = value;
      at = valueEnd + 1;
    }
  }

  private enterElement(name: string, attributes: Attributes, isEmpty: boolean): void {
    this.open.push(name);
    this.enter(this.open.length);
    this.handlers.open(localName(name), attributes);
    if (isEmpty) this.leaveElement(name);
  }

  private leaveElement(name: string): void {
    this.open.pop();
    this.closed = this.open.length === 0;
    this.handlers.close?.(localName(name));
  }
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

function isClosing(code: number): boolean {
  return code === greaterThan || code === slash;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) break;
  }
  return at;
}

/** The end of the ASCII name that begins there with a letter; the same place when none does. */
function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    // Digits and the colon, then the full stop, the hyphen and the underscore.
    const isInner = (code >= 0x30 && code <= 0x3a) || code === 0x2e || code === 0x2d || code === 0x5f;
    if (!isLetter && (at === from || !isInner)) break;
  }
  return at;
}

/** An attribute's value; absent when it has what a value may not have, or blanks to be normalised. */
function plainValue(raw: string): string | undefined {
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code < 0x20 || code === lessThan) return undefined;
    if (code === 0x26) return /[<\t\n]/.test(raw) ? undefined : decode(raw);
  }
  return raw;
}

/** The text with its entities and references to characters replaced; absent when one is not known. */
function decode(raw: string): string | undefined {
  if (!raw.includes('&')) return raw;
  let isKnown = true;
  const decoded = raw.replace(/&[^&;]*;?/g, (reference) => {
    const character = predefined[reference] ?? characterOf(reference);
    if (character === undefined) isKnown = false;
    return character ?? '';
  });
  return isKnown ? decoded : undefined;
}

function characterOf(reference: string): string | undefined {
  const [, decimal, hexadecimal] = /^&#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}));$/.exec(reference) ?? [];
  if (decimal === undefined && hexadecimal === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return forbidden.test(character) ? undefined : character;
}

/** The name without its prefix: `x:row` is `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
