import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../../../core/sheet/address.js';
import { chart, figure, paragraph, title } from '../../../../generator/document/build/body.js';
import { attachment } from '../../../../generator/document/build/closing.js';
import { officialDocument } from '../../../../generator/document/build/official-document.js';
import { chartWords } from '../../../../generator/document/chart-text.js';
import type { Chart } from '../../../../generator/document/elements/chart.js';
import { chartBook } from '../../../../generator/docx/chart/chart-book.js';
import { writeDocx } from '../../../../generator/docx/write-docx.js';
import { readWorkbook } from '../../../../workbook/read/read-workbook.js';
import { schemaFaults, withoutValidator } from '../../../ooxml/ooxml-validator.js';
import { onePixel } from '../../one-pixel.js';
import { docxParts } from '../docx-parts.js';
import { lintDocx } from '../lint-docx.js';
import { elementsOf, readXml, type XmlElement } from '../xml-tree.js';

const subjects = chart(
  'column',
  '创新主体情况',
  ['高新技术企业', '中试基地', '成交额'],
  [
    ['本期', '303', '2', '13.60'],
    ['基期', '87', '', '-1.5'],
  ],
  { unit: '家' },
);
const written = (...charts: readonly Chart[]) => writeDocx(officialDocument('plain', title('甲'), ...charts));
const chartPart = async (drawn: Chart) => docxParts(await written(drawn)).get('word/charts/chart1.xml') ?? '';

/** The texts of an element without markup, in order. */
const textsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

/** The values of each series by the place of their category. */
function values(xml: string): (readonly [string | undefined, string])[][] {
  return [...xml.matchAll(/<c:val>(.*?)<\/c:val>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map(([, at, value = '']) => [at, value] as const),
  );
}

describe('the chart', () => {
  test('has the figures digit by digit, and a gap where there is none', async () => {
    expect(values(await chartPart(subjects))).toEqual([
      [
        ['0', '303'],
        ['1', '2'],
        ['2', '13.60'],
      ],
      [
        ['0', '87'],
        ['2', '-1.5'],
      ],
    ]);
    expect(await chartPart(subjects)).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('names the cells in which its book has them', async () => {
    expect(textsOf(await chartPart(subjects), 'c:f')).toEqual([
      '数据!$B$1',
      '数据!$A$2:$A$4',
      '数据!$B$2:$B$4',
      '数据!$C$1',
      '数据!$A$2:$A$4',
      '数据!$C$2:$C$4',
    ]);
  });

  test('prints each value with its own digits behind the point', async () => {
    const formats = [...(await chartPart(subjects)).matchAll(/<c:numFmt formatCode="([^"]*)"/g)].map(
      ([, code]) => code,
    );
    // Of each series first the labels that differ, then all others; the axes last.
    expect(formats).toEqual(['0.00', '0', '0.0', '0', 'General', 'General']);
  });

  test.each([
    ['98', '99', true],
    ['0', '-0.1', false],
  ])('has an axis from 0 for %s and %s: %s', async (one, other, fromZero) => {
    const xml = await chartPart(chart('column', '甲', ['乙', '丙'], [['本期', one, other]]));
    expect(xml.includes('<c:min val="0"/>')).toBe(fromZero);
  });

  test('keeps every digit of a long decimal, and a format that office programs take', async () => {
    const xml = await chartPart(chart('column', '甲', ['乙'], [['本期', `0.${'3'.repeat(50)}`]]));
    expect(textsOf(xml, 'c:v').at(-1)).toBe(`0.${'3'.repeat(50)}`);
    expect(xml).toContain(`formatCode="0.${'0'.repeat(15)}"`);
  });

  test('says the unit at its axis, and of a pie at each slice', async () => {
    expect(textsOf(await chartPart(subjects), 'a:t')).toEqual(['家']);
    const pie = await chartPart(chart('pie', '甲', ['乙'], [['本期', '1.5']], { unit: '"亿"元' }));
    expect(pie).toContain('formatCode="0.0&quot;亿元&quot;"');
    expect(await chartPart({ ...subjects, unit: '' })).not.toContain('<c:title>');
  });

  test('is drawn in black, white and grey, each series otherwise', async () => {
    for (const shape of ['column', 'line'] as const) {
      const drawn = chart(
        shape,
        '甲',
        ['乙'],
        ['1', '2', '3', '4'].map((name) => [name, name] as const),
      );
      const xml = await chartPart(drawn);
      for (const [, red, green, blue] of xml.matchAll(/srgbClr val="(..)(..)(..)"/g)) {
        expect([green, blue]).toEqual([red, red]);
      }
      const looks = [...xml.matchAll(/<\/c:tx>(.*?)<c:(?:dLbls|invertIfNegative|cat)/g)].map(
        ([, look]) => look,
      );
      expect(new Set(looks).size).toBe(4);
    }
  });

  test('prints no label where labels would run into each other', async () => {
    const of = (shape: Chart['shape'], categories: number, series: number, value = '1234') => {
      const names = Array.from({ length: categories }, (_, index) => `${index}`);
      return chart(
        shape,
        '甲',
        names,
        Array.from({ length: series }, (_, index) => [`${index}`, ...names.map(() => value)] as const),
        { width: 150, height: 75 },
      );
    };
    const labelled = async (drawn: Chart) => (await chartPart(drawn)).includes('<c:dLbls>');
    // 4 figures at 0.6 of 5号 are 8.9 mm: 13 of them have room in 120 mm.
    expect(await labelled(of('column', 13, 1))).toBe(true);
    expect(await labelled(of('column', 14, 1))).toBe(false);
    expect(await labelled(of('column', 7, 2))).toBe(false);
    expect(await labelled(of('column', 14, 1, '12'))).toBe(true);
    // A label is 3.7 mm high: 16 have room in 60 mm.
    expect(await labelled(of('bar', 16, 1))).toBe(true);
    expect(await labelled(of('bar', 17, 1))).toBe(false);
    expect(await labelled(of('line', 13, 1))).toBe(true);
    expect(await labelled(of('line', 2, 2))).toBe(false);
    expect(await labelled(of('pie', 8, 1))).toBe(true);
  });
});

describe('the book of the chart', () => {
  /** 「B2 13.60」 for each cell that is not empty, as it is shown. */
  const cellsOf = async (drawn: Chart) => {
    const book = unzipSync(await written(drawn))['word/embeddings/chart1.xlsx'];
    if (book === undefined) throw new Error('A chart has a book');
    return readWorkbook(book).sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => `${name}!${formatAddress(cell)} ${cell.text}${cell.formula ?? ''}`),
    );
  };

  test('has the same figures as shown in the chart, and empty cells for gaps', async () => {
    expect(await cellsOf(subjects)).toEqual(
      ['A1 家', 'B1 本期', 'C1 基期', 'A2 高新技术企业', 'B2 303', 'C2 87', 'A3 中试基地', 'B3 2']
        .concat('A4 成交额', 'B4 13.60', 'C4 -1.5')
        .map((cell) => `数据!${cell}`),
    );
  });

  test('keeps any text as text', async () => {
    const hostile = ['=1+1', '<w:p>', ']]>', '&amp;', '_x0041_', '甲\n乙'];
    const cells = await cellsOf(chart('bar', '甲', hostile, [['+本期', ...hostile.map(() => '1')]]));
    expect(cells.filter((cell) => cell.startsWith('数据!A'))).toEqual(
      ['=1+1', '<w:p>', ']]>', '&amp;', '_x0041_', '甲 乙'].map(
        (text, index) => `数据!A${index + 2} ${text}`,
      ),
    );
    expect(cells[0]).toBe('数据!B1 +本期');
  });

  test.skipIf(withoutValidator)('is a file that Excel opens, without figures too', async () => {
    for (const drawn of [subjects, chart('pie', '', [], [])]) {
      expect(await schemaFaults(chartBook(drawn), 'xlsx')).toEqual([]);
    }
  });
});

describe('the document around it', () => {
  test('says the figures in words for who does not see them', async () => {
    const xml = docxParts(await written(subjects)).get('word/document.xml') ?? '';
    const [drawing] = elementsOf(readXml(xml), 'wp:docPr');
    expect(drawing?.attributes['descr']).toBe(chartWords(subjects));
  });

  test('counts charts and pictures together, in the body and in attachments', async () => {
    const document = officialDocument(
      'plain',
      title('甲'),
      subjects,
      figure(onePixel, 10, 10),
      attachment('乙', subjects, paragraph('丙')),
      attachment('丁', { ...subjects, caption: '' }),
    );
    const bytes = await writeDocx(document);
    expect(lintDocx(bytes)).toEqual([]);
    const parts = docxParts(bytes);
    const text = readXml(parts.get('word/document.xml') ?? '');
    const ids = (tree: XmlElement, name: string, attribute: string) =>
      elementsOf(tree, name).map(({ attributes }) => attributes[attribute]);
    expect(ids(text, 'c:chart', 'r:id')).toEqual(['rIdChart1', 'rIdChart2', 'rIdChart3']);
    expect(new Set(ids(text, 'wp:docPr', 'id')).size).toBe(4);
    expect([...parts.keys()].filter((name) => /chart\d\.(xml|xlsx)$/.test(name))).toHaveLength(6);
  });

  test('has the caption on the page of the chart, and a chart of whole lines', async () => {
    const xml = docxParts(await written(subjects)).get('word/document.xml') ?? '';
    expect(xml).toMatch(
      /<w:pStyle w:val="Chart"\/><w:keepNext\/>.*<w:pStyle w:val="Caption"\/>.*创新主体情况/s,
    );
    // 75 mm is 7.3 lines of 28.95 pt: seven, less the point that the line itself takes.
    expect(/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml)?.slice(1).map(Number)).toEqual([
      156 * 36_000,
      Math.round((7 * 28.95 - 1) * 12_700),
    ]);
  });

  test('has no more width than the type area', async () => {
    const xml =
      docxParts(await written({ ...subjects, width: 300, height: 150 })).get('word/document.xml') ?? '';
    expect(Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1])).toBe(156 * 36_000);
  });

  test('gives the same bytes twice, and none of a chart to a document without', async () => {
    expect(Buffer.from(await written(subjects)).equals(Buffer.from(await written(subjects)))).toBe(true);
    const without = docxParts(await written());
    expect([...without.keys()].filter((name) => name.includes('chart'))).toEqual([]);
    expect(without.get('[Content_Types].xml')).not.toContain('xlsx');
  });

  test('is sound with any text and any values', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 20 });
    const anyChart = fc.record({
      kind: fc.constant('chart' as const),
      shape: fc.constantFrom('column' as const, 'bar' as const, 'line' as const, 'pie' as const),
      categories: fc.array(anyText, { maxLength: 30 }),
      series: fc.array(
        fc.record({ name: anyText, values: fc.array(fc.oneof(anyText, fc.constant('1.50'))) }),
        {
          maxLength: 30,
        },
      ),
      unit: anyText,
      width: fc.integer({ min: 1, max: 1000 }),
      height: fc.integer({ min: 1, max: 1000 }),
      caption: anyText,
    });
    await fc.assert(
      fc.asyncProperty(anyChart, async (drawn) => {
        expect(lintDocx(await written(drawn))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
