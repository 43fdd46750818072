import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packParts } from '../package/pack-parts.js';

/**
 * The same workbook, packed so that the same parts give the same bytes: parts in the order of their names,
 * `[Content_Types].xml` first, one fixed date. Links within the book lose the external target that exceljs
 * writes beside their location.
 */
export function repack(bytes: Uint8Array): Uint8Array {
  const unpacked = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  return packParts(new Map(unpacked.map(([name, content]) => [name, withInnerLinks(name, content)])));
}

function withInnerLinks(name: string, content: Uint8Array): Uint8Array {
  if (name.startsWith('xl/worksheets/_rels/')) {
    return replaceIn(content, /<Relationship [^>]*\/hyperlink"[^>]*\/>/g, '');
  }
  if (name.startsWith('xl/worksheets/')) {
    return replaceIn(content, /(<hyperlink ref="[^"]*") r:id="[^"]*"/g, '$1');
  }
  return content;
}

function replaceIn(content: Uint8Array, pattern: RegExp, replacement: string): Uint8Array {
  return strToU8(strFromU8(content).replace(pattern, replacement));
}
