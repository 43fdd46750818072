import type { Package } from '../package/open-package.js';
import { readRelationships } from '../package/relationships.js';
import { UnreadableWorkbook } from '../package/unreadable-workbook.js';

/**
 * The name of the part that lists the sheets. Throws `UnreadableWorkbook` when the package is a Word
 * document, a presentation, a binary workbook, an OpenDocument file or just a zip.
 */
export function findWorkbookPart(book: Package): string {
  const main = readRelationships(book, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined) {
    throw new UnreadableWorkbook(book.find('META-INF/manifest.xml') ? 'ods' : 'other-zip');
  }
  if (main.startsWith('word/')) throw new UnreadableWorkbook('docx');
  if (main.startsWith('ppt/')) throw new UnreadableWorkbook('pptx');
  if (main.endsWith('.bin')) throw new UnreadableWorkbook('xlsb');
  const found = book.find(main);
  if (found === undefined) throw new UnreadableWorkbook('missing-part', { part: main });
  return found;
}
