import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { figure, table } from '../../../generator/document/build/body.js';
import { officialDocument } from '../../../generator/document/build/official-document.js';
import { writeDocx } from '../../../generator/docx/write-docx.js';
import { onePixel } from '../one-pixel.js';
import { lintDocx } from './lint-docx.js';

let sound: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const columns = [
    ['甲', 10],
    ['乙', 10],
  ] as const;
  const picture = figure(onePixel, 10, 10);
  sound = unzipSync(
    await writeDocx(officialDocument('plain', picture, picture, table(columns, [['1', '2']], ['合计', '']))),
  );
});

/** The faults of the sound file with one of its parts changed, or a part put in. */
function faultsWith(part: string, change: (xml: string) => string): string[] {
  const xml = strFromU8(sound[part] ?? new Uint8Array());
  const changed = change(xml);
  if (changed === xml) throw new Error(`The change of ${part} changes nothing`);
  return lintDocx(zipSync({ ...sound, [part]: strToU8(changed) }));
}

const document = 'word/document.xml';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('what the schema does not forbid and Word does', () => {
  test('the sound file has none of it', () => {
    expect(lintDocx(zipSync({ ...sound }))).toEqual([]);
  });

  const cell = 'word/document.xml: a cell does not end with a paragraph';
  test.each<[string, string, (xml: string) => string, string[]]>([
    [
      'a cell without a paragraph',
      document,
      (xml) => xml.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>/, '$1'),
      [cell],
    ],
    [
      'a cell that ends with a table',
      document,
      (xml) => xml.replace('</w:p></w:tc>', '</w:p><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:tc>'),
      [cell],
    ],
    [
      'a style that is not there',
      document,
      (xml) => xml.replace('w:val="TableText"', 'w:val="None"'),
      ['word/document.xml: no style None'],
    ],
    [
      'a cell over more columns than the grid has',
      document,
      (xml) => xml.replace('<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>'),
      ['word/document.xml: a row spans 3 of 2 columns'],
    ],
    [
      'a row with too few cells',
      document,
      (xml) => xml.replace('<w:gridSpan w:val="2"/>', ''),
      ['word/document.xml: a row spans 1 of 2 columns'],
    ],
    [
      'no paragraph after the last table',
      document,
      (xml) => xml.replace(/<\/w:tbl>.*?<w:sectPr>/, '</w:tbl><w:sectPr>'),
      ['word/document.xml: no paragraph follows a table'],
    ],
    [
      'two drawings with one id',
      document,
      (xml) => xml.replace('<wp:docPr id="2"', '<wp:docPr id="1"'),
      ['wp:docPr 1 stands more than once'],
    ],
    [
      'a drawing of a header with an id of the document',
      'word/header1.xml',
      (xml) => xml.replace('</w:p>', '<w:r><w:drawing><wp:docPr id="2"/></w:drawing></w:r></w:p>'),
      ['wp:docPr 2 stands more than once'],
    ],
    [
      'two bookmarks with one id',
      document,
      (xml) =>
        xml.replace(
          '<w:body>',
          `<w:body>${'<w:bookmarkStart w:id="7"/><w:bookmarkEnd w:id="7"/>'.repeat(2)}`,
        ),
      ['w:bookmarkStart 7 stands more than once'],
    ],
    [
      'two comments with one id',
      'word/comments.xml',
      () => `<w:comments ${namespace}><w:comment w:id="3"/><w:comment w:id="3"/></w:comments>`,
      ['w:comment 3 stands more than once'],
    ],
    [
      'a header without a paragraph',
      'word/header1.xml',
      () => `<w:hdr ${namespace}/>`,
      ['word/header1.xml: no paragraph'],
    ],
    [
      'a footer without a paragraph',
      'word/footer1.xml',
      () => `<w:ftr ${namespace}/>`,
      ['word/footer1.xml: no paragraph'],
    ],
    [
      'a footer that ends with a table',
      'word/footer1.xml',
      () => `<w:ftr ${namespace}><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:ftr>`,
      ['word/footer1.xml: no paragraph follows a table'],
    ],
    [
      'settings out of order',
      'word/settings.xml',
      (xml) =>
        xml
          .replace('<w:evenAndOddHeaders/>', '')
          .replace('<w:compat>', '<w:compat/><w:evenAndOddHeaders/><w:compat>'),
      [expect.stringContaining('word/settings.xml: w:settings has ')],
    ],
    [
      'a relationship to no part',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('styles.xml', 'none.xml'),
      ['word/_rels/document.xml.rels: no part none.xml'],
    ],
  ])('%s is told', (_, part, change, faults) => {
    expect(faultsWith(part, change)).toEqual(faults);
  });
});
