import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packParts } from '../package/pack-parts.js';

/**
 * The same workbook, packed so that the same parts give the same bytes: parts in the order of their names,
 * `[Content_Types].xml` first, one fixed date. Links within the book lose the external target that exceljs
 * writes beside their location, those to other files the place in it, the random ids of data bars become numbers, and the properties of fonts stand in the order that ECMA-376 Part 1, 18.8.22
 * gives.
 */
export function repack(bytes: Uint8Array): Uint8Array {
  const unpacked = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  return packParts(new Map(unpacked.map(([name, content]) => [name, mendPart(name, content)])));
}

function mendPart(name: string, content: Uint8Array): Uint8Array {
  if (name.startsWith('xl/worksheets/_rels/')) {
    const inFiles = replaceIn(content, /<Relationship [^>]*\/hyperlink" Target="&apos;[^>]*\/>/g, '');
    return replaceIn(inFiles, /(\/hyperlink" Target="[^"#]*)#[^"]*/g, '$1');
  }
  if (name.startsWith('xl/worksheets/')) {
    const inBook = replaceIn(content, /(<hyperlink ref="[^"]*") r:id="[^"]*"( location="&apos;)/g, '$1$2');
    return numberIds(replaceIn(inBook, /(<hyperlink ref="[^"]*" r:id="[^"]*" location=")[^"#]*#/g, '$1'));
  }
  return name === 'xl/styles.xml' ? orderFonts(content) : content;
}

const barId = /<x14:id>(\{[0-9A-F-]{36}\})<\/x14:id>/g;

/** The ids that tie data bars to their extensions, numbered in the order in which they first appear. */
function numberIds(sheet: Uint8Array): Uint8Array {
  const text = strFromU8(sheet);
  const ids = [...text.matchAll(barId)].flatMap(([, id]) => id ?? []);
  if (ids.length === 0) return sheet;
  const numbered = ids.reduce((whole, id, index) => {
    const number = String(index + 1).padStart(12, '0');
    return whole.replaceAll(id, `{00000000-0000-4000-8000-${number}}`);
  }, text);
  return strToU8(numbered);
}

function replaceIn(content: Uint8Array, pattern: RegExp, replacement: string): Uint8Array {
  return strToU8(strFromU8(content).replace(pattern, replacement));
}

const fontProperties = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function orderFonts(styles: Uint8Array): Uint8Array {
  const placeOf = (property: string) => fontProperties.indexOf(/^<(\w+)/.exec(property)?.[1] ?? '');
  const ordered = strFromU8(styles).replace(/<font>(.*?)<\/font>/gs, (_, properties: string) => {
    const each = properties.match(/<[^>]*\/>/g) ?? [];
    return `<font>${each.sort((a, b) => placeOf(a) - placeOf(b)).join('')}</font>`;
  });
  return strToU8(ordered);
}
