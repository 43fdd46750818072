import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellChange } from '../../../../workbook/patch/mend/cell-change.js';
import { mendWorkbook } from '../../../../workbook/patch/mend/mend-workbook.js';
import { readWorkbook } from '../../../../workbook/read/read-workbook.js';
import { buildXlsx, stylesWith, unzipText, xlsxParts, zipParts } from '../../build-xlsx.js';

const sheet = {
  name: '修改清单',
  columnWidths: [10],
  rows: [[{ kind: 'text', text: '位置' }], [{ kind: 'link', text: '表!A2', sheet: '表', cell: 'A2' }]],
} as const;
const data =
  '<row r="2" ht="20"><c r="A2" s="1" t="s"><v>0</v></c><c r="B2" t="inlineStr" s="2" cm="1"><is><r><t>５</t></r><r><t>0</t></r></is></c><c r="C2" s="1"><v>20210819</v></c><c r="D2"><f>B2*2</f><v>0</v></c></row>';
const styles = stylesWith([
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0"><alignment horizontal="center"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1"/>',
]);
const book = (more: Parameters<typeof buildXlsx>[0] = {}) =>
  buildXlsx({
    sheets: [
      { name: '表', data },
      { name: '另', data },
    ],
    styles,
    strings: ['<t>甲 </t>'],
    ...more,
  });

const toText: CellChange = { sheet: '表', cell: 'A2', content: { kind: 'text', text: '甲<&> _x000A_' } };
const toNumber: CellChange = {
  sheet: '表',
  cell: 'B2',
  content: { kind: 'number', number: '50' },
  numberFormat: 'General',
};
const toDate: CellChange = {
  sheet: '表',
  cell: 'C2',
  content: { kind: 'number', number: '44427' },
  numberFormat: 'yyyy/m/d',
};
const mend = (bytes: Uint8Array, changes: readonly CellChange[], hasFormulas = false) =>
  mendWorkbook(bytes, { changes, sheet, hasFormulas });

describe('mendWorkbook', () => {
  it('changes the cells and nothing else in their sheet', () => {
    const xml = unzipText(mend(book(), [toText, toNumber, toDate]))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain(
      '<sheetData><row r="2" ht="20"><c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">甲&lt;&amp;&gt; _x005F_x000A_</t></is></c>' +
        '<c r="B2" s="3" cm="1"><v>50</v></c><c r="C2" s="4"><v>44427</v></c><c r="D2"><f>B2*2</f><v>0</v></c></row></sheetData>',
    );
  });

  it('gives cells that read as they should, with their own look', () => {
    const after = mend(book(), [toText, toNumber, toDate]);
    const cells = [...(readWorkbook(after).sheets[0]?.cells ?? [])];
    expect(cells.map(({ value, text, numberFormat, isDate }) => [value, text, numberFormat, isDate])).toEqual(
      [
        ['甲<&> _x000A_', '甲<&> _x000A_', '#,##0', undefined],
        [50, '50', undefined, undefined],
        [44427, '2021/8/19', 'yyyy/m/d', true],
        [0, '0', undefined, undefined],
      ],
    );
    const xml = unzipText(after)['xl/styles.xml'] ?? '';
    expect(xml).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts><fonts',
    );
    expect(xml).toContain(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
    );
  });

  it('uses a number format that the book has, and counts on behind others', () => {
    const own = '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy/m/d"/></numFmts>';
    const xml = (formats: string) =>
      unzipText(mend(book({ styles: `${formats}${styles}` }), [toDate]))['xl/styles.xml'] ?? '';
    expect(xml(own).match(/<numFmt /g)).toHaveLength(1);
    expect(xml(own)).toContain('<xf numFmtId="170"');
    expect(xml(own.replace('yyyy/m/d', '0.0'))).toContain(
      '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="yyyy/m/d"/></numFmts>',
    );
  });

  it('keeps every part it does not need byte for byte', () => {
    const bytes = book({
      parts: { 'xl/calcChain.xml': '<calcChain  />', 'xl/theme/theme1.xml': '<t a = "1"/>' },
    });
    const [before, after] = [unzipSync(bytes), unzipSync(mend(bytes, [toText], true))];
    const differing = Object.keys(after).filter((name) => String(after[name]) !== String(before[name]));
    expect(differing).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    expect(readWorkbook(mend(bytes, [toText])).sheets.map(({ name }) => name)).toEqual([
      '表',
      '另',
      '修改清单',
    ]);
  });

  it.each([
    ['', '<calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      '<calcPr calcId="191029"/><extLst/>',
      '<calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/></workbook>',
    ],
    [
      '<calcPr calcId="1" fullCalcOnLoad="0"></calcPr>',
      '<calcPr calcId="1" fullCalcOnLoad="1"></calcPr></workbook>',
    ],
    ['<extLst/>', '<calcPr fullCalcOnLoad="1"/><extLst/></workbook>'],
  ])('asks for new results of formulas behind %j', (before, expected) => {
    const parts = xlsxParts({ sheets: [{ name: '表', data }], styles, strings: ['<t>甲</t>'] });
    const workbook = String(parts['xl/workbook.xml']).replace('</workbook>', `${before}</workbook>`);
    const bytes = zipParts({ ...parts, 'xl/workbook.xml': workbook });
    expect(unzipText(mend(bytes, [toText], true))['xl/workbook.xml']).toContain(expected);
    expect(unzipText(mend(bytes, [toText], false))['xl/workbook.xml']).not.toContain('fullCalcOnLoad="1"');
  });

  it('is the book itself without changes', () => {
    const bytes = book();
    expect(mend(bytes, [], true)).toBe(bytes);
  });

  it('leaves macros out unless they are to be kept', () => {
    const parts = xlsxParts({
      sheets: [{ name: '表', data }],
      styles,
      strings: ['<t>甲</t>'],
      workbookRelationships: [['vbaProject', 'vbaProject.bin']],
    });
    const types = String(parts['[Content_Types].xml']).replace(
      'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'ms-excel.sheet.macroEnabled.main+xml',
    );
    const bytes = zipParts({ ...parts, '[Content_Types].xml': types, 'xl/vbaProject.bin': 'x' });
    const plan = { changes: [toText], sheet, hasFormulas: false };
    const kept = mendWorkbook(bytes, plan, { keepMacros: true });
    expect(unzipText(kept)['[Content_Types].xml']).toContain('macroEnabled.main+xml');
    expect(unzipSync(kept)['xl/vbaProject.bin']).toEqual(unzipSync(bytes)['xl/vbaProject.bin']);
    expect(readWorkbook(kept).hasMacros).toBe(true);
    for (const changes of [[toText], []]) {
      const dropped = mendWorkbook(bytes, { ...plan, changes });
      expect(JSON.stringify(unzipText(dropped))).not.toMatch(/vba|macro/i);
      expect(readWorkbook(dropped).hasMacros).toBe(false);
    }
  });

  it.each([
    { ...toText, sheet: '没有' },
    { ...toText, cell: 'A9' },
  ])('throws for a cell that is not there: %j', (change) => {
    expect(() => mend(book(), [change])).toThrow(RangeError);
  });
});
