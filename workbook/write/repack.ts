import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packParts } from '../package/pack-parts.js';

/**
 * The same workbook, packed so that the same parts give the same bytes: parts in the order of their names,
 * `[Content_Types].xml` first, one fixed date. Links within the book lose the external target that exceljs
 * writes beside their location, and the properties of fonts stand in the order that ECMA-376 Part 1, 18.8.22
 * gives.
 */
export function repack(bytes: Uint8Array): Uint8Array {
  const unpacked = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  return packParts(new Map(unpacked.map(([name, content]) => [name, mendPart(name, content)])));
}

function mendPart(name: string, content: Uint8Array): Uint8Array {
  if (name.startsWith('xl/worksheets/_rels/')) {
    return replaceIn(content, /<Relationship [^>]*\/hyperlink"[^>]*\/>/g, '');
  }
  if (name.startsWith('xl/worksheets/')) {
    return replaceIn(content, /(<hyperlink ref="[^"]*") r:id="[^"]*"/g, '$1');
  }
  return name === 'xl/styles.xml' ? orderFonts(content) : content;
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
