import type { Severity } from '../../core/finding.js';
import {
  applyEdits,
  escapeXml,
  findTag,
  insertChild,
  readAttribute,
  removeAttribute,
  scanTags,
  setAttribute,
} from '../../core/xml/xml-text.js';

/** Opaque fills: light red, light amber, light blue. The comment says the severity in words. */
export const severityFills: Readonly<Record<Severity, string>> = {
  mandatory: 'FFFFC7CE',
  verify: 'FFFFE699',
  hint: 'FFDDEBF7',
};
const headerFill = 'FFD9E1F2';
const noFill = '<fill><patternFill patternType="none"/></fill>';

/** Style numbers of the added sheet. */
export interface ResultStyles {
  readonly header: number;
  readonly text: number;
  readonly link: number;
}

/** Asks for styles; the same question gets the same number. */
export interface StyleEditor {
  /** A style that is the given one with the severity's fill. */
  withFill(style: number, severity: Severity): number;
  /** The style's fill as its element, without prefixes: `<fill><patternFill patternType="none"/></fill>`. */
  fillOf(style: number): string;
  /** A style that is the given one with another fill, as `fillOf` gave it. */
  withFillElement(style: number, fill: string): number;
  /** A style that is the given one with another number format: `General`, `yyyy/m/d`. */
  withNumberFormat(style: number, code: string): number;
  resultStyles(): ResultStyles;
  /** The styles part with what was asked for. */
  finish(): string;
}

/** The containers a style needs, with what must stand in them, and what follows them in the part (18.8.39). */
const containers: readonly {
  name: string;
  content: (prefix: string) => string;
  followers: readonly string[];
}[] = [
  {
    name: 'cellXfs',
    content: (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
    followers: ['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
  },
  {
    name: 'borders',
    content: (p) => `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
    followers: ['cellStyleXfs', 'cellXfs'],
  },
  {
    name: 'fills',
    content: (p) =>
      `<${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
    followers: ['borders'],
  },
  {
    name: 'fonts',
    content: (p) => `<${p}font><${p}sz val="11"/><${p}name val="宋体"/></${p}font>`,
    followers: ['fills'],
  },
];

/** A styles part with nothing in it, for a book that has none. */
export function emptyStyles(mainNamespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${mainNamespace}"/>`;
}

/** Adds fills, fonts and cell formats to a styles part; what stands there keeps its numbers. */
export function editStyles(original: string): StyleEditor {
  const xml = addContainers(original);
  const prefix = findTag(xml, () => true)?.prefix ?? '';
  const present = {
    numFmts: childrenOf(xml, 'numFmts'),
    cellXfs: childrenOf(xml, 'cellXfs'),
    fills: childrenOf(xml, 'fills'),
    fonts: childrenOf(xml, 'fonts'),
  };
  const added: Record<keyof typeof present, string[]> = { numFmts: [], cellXfs: [], fills: [], fonts: [] };
  const known = new Map<string, number>();

  const formatOf = (style: number): string => present.cellXfs[style] ?? present.cellXfs[0] ?? '';
  const add = (container: keyof typeof present, text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = present[container].indexOf(text);
    const number = found < 0 ? present[container].length + added[container].length : found;
    if (found < 0) added[container].push(text);
    known.set(text, number);
    return number;
  };
  const numberFormatId = (code: string): number => {
    if (code === 'General') return 0;
    const written = escapeXml(code);
    const all = [...present.numFmts, ...added.numFmts];
    const same = all.find((element) => attributeOf(element, 'formatCode') === written);
    if (same !== undefined) return Number(attributeOf(same, 'numFmtId'));
    const id =
      all.reduce((most, element) => Math.max(most, Number(attributeOf(element, 'numFmtId'))), 163) + 1;
    added.numFmts.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${written}"/>`);
    return id;
  };
  const addFill = (color: string): number =>
    add(
      'fills',
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    );
  const addFont = (look: string): number =>
    add(
      'fonts',
      `<${prefix}font>${look.replace(/<(?=\w)/g, `<${prefix}`)}<${prefix}name val="宋体"/><${prefix}charset val="134"/></${prefix}font>`,
    );
  const addFormat = (attributes: string): number =>
    add(
      'cellXfs',
      `<${prefix}xf numFmtId="0" borderId="0" applyAlignment="1" ${attributes}><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
    );

  return {
    withFill(style, severity) {
      const filled = setAttribute(formatOf(style), 'fillId', String(addFill(severityFills[severity])));
      return add('cellXfs', setAttribute(filled, 'applyFill', '1'));
    },
    fillOf(style) {
      const fill = present.fills[Number(attributeOf(formatOf(style), 'fillId') ?? 0)] ?? noFill;
      return fill.replace(/(<\/?)[^\s<>/:"'=]+:/g, '$1');
    },
    withFillElement(style, fill) {
      const id = add('fills', fill.replace(/(<\/?)(?=\w)/g, `$1${prefix}`));
      return add('cellXfs', setAttribute(formatOf(style), 'fillId', String(id)));
    },
    withNumberFormat(style, code) {
      const plain = removeAttribute(formatOf(style), 'quotePrefix');
      const formatted = setAttribute(plain, 'numFmtId', String(numberFormatId(code)));
      return add('cellXfs', setAttribute(formatted, 'applyNumberFormat', '1'));
    },
    resultStyles: () => ({
      header: addFormat(
        `fontId="${addFont('<b/><sz val="11"/>')}" fillId="${addFill(headerFill)}" applyFont="1" applyFill="1"`,
      ),
      text: addFormat(`fontId="${addFont('<sz val="11"/>')}" fillId="0" applyFont="1" quotePrefix="1"`),
      link: addFormat(
        `fontId="${addFont('<u/><sz val="11"/><color rgb="FF0563C1"/>')}" fillId="0" applyFont="1"`,
      ),
    }),
    finish() {
      const whole = added.numFmts.length === 0 ? xml : addNumberFormats(xml);
      const edits = [...scanTags(whole)].flatMap((tag) => {
        if (tag.depth !== 1 || !isContainer(tag.name) || added[tag.name].length === 0) return [];
        if (tag.isClose) return [{ start: tag.start, end: tag.start, text: added[tag.name].join('') }];
        const count = present[tag.name].length + added[tag.name].length;
        const text = setAttribute(whole.slice(tag.start, tag.end), 'count', String(count));
        return [{ start: tag.start, end: tag.end, text }];
      });
      return applyEdits(whole, edits);
    },
  };
}

function isContainer(name: string): name is 'numFmts' | 'cellXfs' | 'fills' | 'fonts' {
  return name === 'numFmts' || name === 'cellXfs' || name === 'fills' || name === 'fonts';
}

function attributeOf(element: string, name: string): string | undefined {
  const tag = findTag(element, () => true);
  return tag === undefined ? undefined : readAttribute(element, tag, name);
}

/** The container of number formats, which comes first of all (18.8.39), where the part has none. */
function addNumberFormats(xml: string): string {
  if (findTag(xml, (tag) => tag.depth === 1 && tag.name === 'numFmts') !== undefined) return xml;
  return insertChild(xml, ['fonts'], (p) => `<${p}numFmts></${p}numFmts>`);
}

function addContainers(xml: string): string {
  return containers.reduce((text, { name, content, followers }) => {
    if (findTag(text, (tag) => tag.depth === 1 && tag.name === name) !== undefined) return text;
    return insertChild(text, followers, (p) => `<${p}${name}>${content(p)}</${p}${name}>`);
  }, xml);
}

/** The texts of the elements in a container of the root. */
function childrenOf(xml: string, container: string): string[] {
  const children: string[] = [];
  let inside = false;
  let start = 0;
  for (const tag of scanTags(xml)) {
    if (tag.depth === 1) inside = tag.name === container && !tag.isClose;
    if (!inside || tag.depth !== 2) continue;
    if (!tag.isClose) start = tag.start;
    if (tag.isClose || tag.isEmpty) children.push(xml.slice(start, tag.end));
  }
  return children;
}
