import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appendRows } from '../../../../workbook/patch/append/append-rows.js';
import { findAppendPlace } from '../../../../workbook/patch/append/find-place.js';
import { readWorkbook } from '../../../../workbook/read/read-workbook.js';
import { cell } from '../../../core/sheet/build-sheet.js';
import { buildXlsx, stylesWith, unzipText } from '../../build-xlsx.js';

const styles = stylesWith([
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0"><alignment horizontal="center"/></xf>',
]);
const data =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>规则</t></is></c><c r="C1" t="inlineStr"><is><t>说明</t></is></c></row>' +
  '<row r="2" ht="20"><c r="A2" s="1"/><c r="B2"><v>9</v></c></row>';
const book = (more: Parameters<typeof buildXlsx>[0] = {}) =>
  buildXlsx({
    sheets: [
      { name: '表', data },
      { name: '另', data },
    ],
    styles,
    ...more,
  });

const header = ['规则', '说明'];
const rows = [
  ['甲', '=1+1'],
  ['', '<乙> _x000A_'],
];

const place = { row: 2, columns: [1, 3] };

describe('rows added to a sheet', () => {
  test('stand in their cells, prepared or not, with the text format; all else in the sheet is as it was', () => {
    const xml = unzipText(appendRows(book(), { sheet: '表', header, rows, place }))[
      'xl/worksheets/sheet1.xml'
    ];
    expect(xml).toContain(
      '<row r="2" ht="20"><c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">甲</t></is></c><c r="B2"><v>9</v></c>' +
        '<c r="C2" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>' +
        '<row r="3"><c r="C3" s="3" t="inlineStr"><is><t xml:space="preserve">&lt;乙&gt; _x005F_x000A_</t></is></c></row></sheetData>',
    );
    const read = readWorkbook(appendRows(book(), { sheet: '表', header, rows, place })).sheets[0];
    expect(
      read?.cells.map(({ row, column, text, numberFormat }) => [row, column, text, numberFormat]),
    ).toEqual([
      [1, 1, '规则', undefined],
      [1, 3, '说明', undefined],
      [2, 1, '甲', '@'],
      [2, 2, '9', undefined],
      [2, 3, '=1+1', '@'],
      [3, 3, '<乙> _x000A_', '@'],
    ]);
  });

  test('change no part but the sheet and the styles', () => {
    const before = unzipSync(book());
    const after = unzipSync(appendRows(book(), { sheet: '表', header, rows, place }));
    const changed = Object.keys(after).filter((name) => after[name]?.join() !== before[name]?.join());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('give the same bytes each time', () => {
    const add = () => appendRows(book(), { sheet: '表', header, rows, place });
    expect(add()).toEqual(add());
  });

  test('come with a new sheet where no place is given', () => {
    const { sheets } = readWorkbook(appendRows(book(), { sheet: '新', header, rows }));
    expect(sheets.map(({ name }) => name)).toEqual(['表', '另', '新']);
    expect(sheets[2]?.cells.map(({ text }) => text)).toEqual(['规则', '说明', '甲', '=1+1', '<乙> _x000A_']);
  });

  test('when there are none are the book itself', () => {
    const bytes = book();
    expect(appendRows(bytes, { sheet: '表', header, rows: [], place })).toBe(bytes);
  });

  test('need a sheet that is there', () => {
    expect(() => appendRows(book(), { sheet: '没有', header, rows, place })).toThrow(RangeError);
  });
});

describe('the place for more rows', () => {
  const cells = (...texts: readonly (readonly [number, number, string])[]) =>
    texts.map(([row, column, text]) => cell(text, row, column));

  test.each([
    ['below the header alone', cells([1, 1, '规则'], [1, 2, '说明']), { row: 2, columns: [1, 2] }],
    [
      'below the last row, whatever stands there',
      cells([2, 2, '说明'], [2, 4, '规则'], [5, 9, '注']),
      { row: 6, columns: [4, 2] },
    ],
    [
      'not below blanks',
      cells([1, 1, '规则'], [1, 2, '说明'], [7, 1, ' '], [8, 1, '\u200b']),
      { row: 2, columns: [1, 2] },
    ],
    [
      'by headers with marks and other widths',
      cells([1, 1, '规 则*'], [1, 2, '※说明']),
      { row: 2, columns: [1, 2] },
    ],
    [
      'by the uppermost header and its first column of a name',
      cells([1, 1, '规则'], [1, 2, '说明'], [1, 3, '说明'], [4, 5, '规则'], [4, 6, '说明']),
      { row: 5, columns: [1, 2] },
    ],
    ['nowhere without all titles in one row', cells([1, 1, '规则'], [2, 1, '说明']), undefined],
    ['nowhere on an empty sheet', [], undefined],
  ])('is %s', (_, given, expected) => {
    expect(findAppendPlace(given, header)).toEqual(expected);
  });
});
