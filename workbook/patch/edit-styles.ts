import type { Severity } from '../../core/finding.js';
import { applyEdits, findTag, insertChild, scanTags, setAttribute } from './xml-text.js';

/** Opaque fills: light red, light amber, light blue. The comment says the severity in words. */
const severityFills: Readonly<Record<Severity, string>> = {
  mandatory: 'FFFFC7CE',
  verify: 'FFFFE699',
  hint: 'FFDDEBF7',
};
const headerFill = 'FFD9E1F2';

/** Style numbers of the added sheet. */
export interface ResultStyles {
  readonly header: number;
  readonly text: number;
  readonly link: number;
}

interface StyleEditor {
  /** A style that is the given one with the severity's fill; the same question gets the same number. */
  withFill(style: number, severity: Severity): number;
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
  const formats = childrenOf(xml, 'cellXfs');
  const counts = {
    cellXfs: formats.length,
    fills: childrenOf(xml, 'fills').length,
    fonts: childrenOf(xml, 'fonts').length,
  };
  const added: Record<keyof typeof counts, string[]> = { cellXfs: [], fills: [], fonts: [] };
  const known = new Map<string, number>();

  const add = (container: keyof typeof counts, text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const number = counts[container] + added[container].length;
    added[container].push(text);
    known.set(text, number);
    return number;
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
      const base = formats[style] ?? formats[0] ?? '';
      const filled = setAttribute(base, 'fillId', String(addFill(severityFills[severity])));
      return add('cellXfs', setAttribute(filled, 'applyFill', '1'));
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
      const edits = [...scanTags(xml)].flatMap((tag) => {
        if (tag.depth !== 1 || (tag.name !== 'cellXfs' && tag.name !== 'fills' && tag.name !== 'fonts'))
          return [];
        if (tag.isClose) return [{ start: tag.start, end: tag.start, text: added[tag.name].join('') }];
        const count = counts[tag.name] + added[tag.name].length;
        const text = setAttribute(xml.slice(tag.start, tag.end), 'count', String(count));
        return [{ start: tag.start, end: tag.end, text }];
      });
      return applyEdits(xml, edits);
    },
  };
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
