import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { convert, withoutOffice } from '../office/libre-office.js';
import { richBook } from '../office/rich-book.js';
import { newFolder, run } from './run-cli.js';

const folder = newFolder();
const at = (name: string) => join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(at(name)));
const partsOf = (bytes: Uint8Array) => unzipSync(bytes);
const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** The parts that are not the same in both, by name. */
function differing(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [before, after] = [partsOf(a), partsOf(b)];
  const same = (name: string) => String(before[name]) === String(after[name]);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !same(name)).sort();
}

/** Every cell of a sheet as it looks and what it holds: its style element is written out, its fill and format too. */
function cellsOf(bytes: Uint8Array, part: string): Readonly<Record<string, string>> {
  const styles = textOf(bytes, 'xl/styles.xml');
  const inside = (name: string, child: RegExp) =>
    new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(styles)?.[0].match(child) ?? [];
  const formats = inside('cellXfs', /<xf .*?<\/xf>/gs);
  const fills = inside('fills', /<fill>.*?<\/fill>/gs);
  const cells = textOf(bytes, part).matchAll(/<c r="(\w+)" s="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return Object.fromEntries(
    [...cells].map(([, cell = '', style, more = '', content = '']) => {
      const format = formats[Number(style)] ?? '';
      const fill = fills[Number(/fillId="(\d+)"/.exec(format)?.[1])] ?? '';
      const look = format.replace(/ (?:fillId|applyFill)="\w+"/g, '');
      return [cell, `${look} ${fill} ${more} ${content}`];
    }),
  );
}

describe.skipIf(withoutOffice)(
  'copies of a workbook with a chart, a pivot table and all that users put in',
  () => {
    beforeAll(async () => {
      writeFileSync(at('原.xlsx'), richBook());
      await run('check', at('原.xlsx'), '--fix', at('改.xlsx'));
      await run('check', at('原.xlsx'), '--annotate', at('标.xlsx'));
      await run('check', at('标.xlsx'), '--clear-marks', at('清.xlsx'));
    });

    test('the book has what the test is about', () => {
      const names = Object.keys(partsOf(bytesOf('原.xlsx')));
      expect(names).toEqual(
        expect.arrayContaining(['xl/charts/chart1.xml', 'xl/pivotTables/pivotTable1.xml']),
      );
      const sheet = textOf(bytesOf('原.xlsx'), 'xl/worksheets/sheet1.xml');
      for (const element of [
        'mergeCell ',
        'conditionalFormatting ',
        'dataValidation ',
        'legacyDrawing ',
        '<f ',
      ]) {
        expect(sheet).toContain(element);
      }
      expect(textOf(bytesOf('原.xlsx'), 'xl/workbook.xml')).toContain('收入');
    });

    const book = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

    test('--fix changes only the parts it must, and in the sheet only the cells mended', () => {
      expect(differing(bytesOf('原.xlsx'), bytesOf('改.xlsx'))).toEqual(
        [...book, 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet4.xml'].sort(),
      );
      const cut = (xml: string) => xml.replace(/<c r="(?:A3|B3|D3|I3)".*?<\/c>/gs, '¶');
      const [before, after] = [bytesOf('原.xlsx'), bytesOf('改.xlsx')].map((bytes) =>
        textOf(bytes, 'xl/worksheets/sheet1.xml'),
      );
      expect(cut(after ?? '')).toBe(cut(before ?? ''));
      expect(after).toContain('<is><t xml:space="preserve">安阳样例（A）公司</t></is>');
      expect(textOf(bytesOf('改.xlsx'), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    });

    test('the mended copy opens in LibreOffice, with the new values computed and all else as it was', () => {
      const opened = convert(bytesOf('改.xlsx'), 'xlsx', 'xlsx');
      const original = partsOf(convert(bytesOf('原.xlsx'), 'xlsx', 'xlsx'));
      expect(Object.keys(partsOf(opened))).toEqual(expect.arrayContaining(Object.keys(original)));
      const withoutIds = (xml: string) => xml.replace(/(<c:(?:axId|crossAx) val=")\d+/g, '$1');
      for (const part of ['xl/charts/chart1.xml', 'xl/pivotTables/pivotTable1.xml', 'xl/comments1.xml']) {
        const before = strFromU8(original[part] ?? new Uint8Array());
        expect(withoutIds(textOf(opened, part)), part).toBe(withoutIds(before));
      }
      expect(textOf(opened, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="I3"[^>]*><v>5000<\/v>/);
    });

    test('--annotate changes only the parts it must', () => {
      expect(differing(bytesOf('原.xlsx'), bytesOf('标.xlsx'))).toEqual(
        [
          ...book,
          'xl/comments1.xml',
          'xl/drawings/vmlDrawing1.vml',
          ...[1, 4, 5].map((number) => `xl/worksheets/sheet${number}.xml`),
        ].sort(),
      );
    });

    test('--clear-marks gives back every byte', () => {
      expect(differing(bytesOf('原.xlsx'), bytesOf('清.xlsx'))).toEqual([]);
    });

    test('--clear-marks works on a copy that LibreOffice saved, and keeps what was changed in it', async () => {
      const saved = unzipSync(convert(bytesOf('标.xlsx'), 'xlsx', 'xlsx'));
      const sheet = strFromU8(saved['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      const changed = sheet.replace(/(<c r="I4"[^>]*><v>)300</, '$1301<');
      expect(changed).not.toBe(sheet);
      writeFileSync(at('存.xlsx'), zipSync({ ...saved, 'xl/worksheets/sheet1.xml': strToU8(changed) }));
      const { out } = await run('check', at('存.xlsx'), '--clear-marks', at('存清.xlsx'));
      expect(out).toMatch(/^清除了 \d+ 格的标注。/);

      const cleared = bytesOf('存清.xlsx');
      const expected = convert(bytesOf('原.xlsx'), 'xlsx', 'xlsx');
      expect(Object.keys(partsOf(cleared)).sort()).toEqual(Object.keys(partsOf(expected)).sort());
      const strings = (bytes: Uint8Array) =>
        [...textOf(bytes, 'xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>/gs)].map(([item]) => item);
      const named = (bytes: Uint8Array, part: string) =>
        Object.fromEntries(
          Object.entries(cellsOf(bytes, part)).map(([cell, how]) => [
            cell,
            how.replace(/(t="s" ?> ?<v>|t="s" <v>)(\d+)/, (_, head, index) => head + strings(bytes)[index]),
          ]),
        );
      const after = named(cleared, 'xl/worksheets/sheet1.xml');
      const before = named(expected, 'xl/worksheets/sheet1.xml');
      expect(after['I4']).toContain('<v>301</v>');
      expect({ ...after, I4: '' }).toEqual({ ...before, I4: '' });
      for (const part of ['xl/comments1.xml', 'xl/workbook.xml']) {
        const words = (bytes: Uint8Array) =>
          [
            ...textOf(bytes, part).matchAll(
              /<t[ >].*?<\/t>|<sheet [^>]*?name="[^"]*"|<definedName .*?<\/definedName>/gs,
            ),
          ].join('\n');
        expect(words(cleared)).toBe(words(expected));
      }
      expect(textOf(cleared, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
    });
  },
);
