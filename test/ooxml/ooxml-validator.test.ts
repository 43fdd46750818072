import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../generator/docx/write-docx.js';
import { bookOf } from '../cli/sample/sample-books.js';
import { exampleDocuments } from '../generator/example-documents.js';
import { schemaFaults, withoutValidator } from './ooxml-validator.js';

/** The file with the first such text of a part replaced, or the part taken out. */
function broken(file: Uint8Array, part: string, from?: string, to = ''): Uint8Array {
  const { [part]: old, ...others } = unzipSync(file);
  if (old === undefined) throw new Error(`No part ${part}`);
  if (from === undefined) return zipSync(others);
  const xml = strFromU8(old);
  if (!xml.includes(from)) throw new Error(`${part} does not hold ${from}`);
  return zipSync({ ...others, [part]: strToU8(xml.replace(from, to)) });
}

describe.skipIf(withoutValidator)('the validator', () => {
  test.concurrent.each<[string, string, string?, string?]>([
    [
      'properties out of order',
      'word/styles.xml',
      '<w:jc w:val="both"/><w:outlineLvl w:val="0"/>',
      '<w:outlineLvl w:val="0"/><w:jc w:val="both"/>',
    ],
    ['a line rule that does not exist', 'word/styles.xml', 'w:lineRule="exact"', 'w:lineRule="exactly"'],
    ['a fraction of a twip', 'word/styles.xml', 'w:line="579"', 'w:line="578.6"'],
    ['an element that does not exist', 'word/document.xml', '<w:body>', '<w:body><w:none/>'],
    ['a table without its grid', 'word/document.xml', '<w:tblGrid>', '<w:tblGrid/><w:tblGrid>'],
    ['a control character', 'word/document.xml', '特急', '\u0007'],
    ['a missing part', 'word/footer1.xml'],
  ])('tells of %s in a document', async (_, part, from, to) => {
    const document = await writeDocx(exampleDocuments.downward);
    expect(await schemaFaults(broken(document, part, from, to), 'docx')).not.toEqual([]);
  });

  test.concurrent.each<[string, string, string?, string?]>([
    [
      'a sheet with its parts out of order',
      'xl/worksheets/sheet1.xml',
      '<sheetData',
      '<autoFilter ref="A1"/><sheetData',
    ],
    ['a style that does not exist', 'xl/worksheets/sheet1.xml', ' s="1"', ' s="99999"'],
    ['a missing part', 'xl/styles.xml'],
  ])('tells of %s in a workbook', async (_, part, from, to) => {
    expect(await schemaFaults(broken(await bookOf({}), part, from, to), 'xlsx')).not.toEqual([]);
  });
});
