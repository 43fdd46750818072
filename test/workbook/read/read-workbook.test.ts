import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../core/sheet/cell.js';
import { defaultLimits, type ReadLimits } from '../../../workbook/package/read-limits.js';
import { type ReadWorkbook, readWorkbook } from '../../../workbook/read/read-workbook.js';
import { buildXlsx, sheetXml, stylesWith, type XlsxParts, xlsxParts, zipParts } from '../build-xlsx.js';

const dateStyle = stylesWith(['<xf numFmtId="0"/>', '<xf numFmtId="14"/>', '<xf numFmtId="4"/>']);

function readSheet(data: string, given: XlsxParts & { before?: string; after?: string } = {}): ReadWorkbook {
  const { before = '', after = '', ...parts } = given;
  return readWorkbook(buildXlsx({ ...parts, sheets: [{ name: '表', before, data, after }] }));
}

/** The cells of one row `1` by address. */
function readCells(data: string, given: XlsxParts = {}): Record<string, Omit<Cell, 'row' | 'column'>> {
  const { sheets } = readSheet(`<row r="1">${data}</row>`, given);
  return Object.fromEntries(
    (sheets[0]?.cells ?? []).map(({ row, column, value, text, formula, numberFormat, isDate }) => [
      `R${row}C${column}`,
      { value, text, formula, numberFormat, isDate },
    ]),
  );
}

describe('a cell', () => {
  it.each<[string, string, Omit<Cell, 'row' | 'column'> | undefined]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', { value: 12.5, text: '12.5' }],
    [
      'a number with exponent',
      '<c r="A1"><v>9.1441000000000000E+17</v></c>',
      { value: 9.1441e17, text: '9.1441E+17' },
    ],
    ['a number that is none', '<c r="A1"><v>NaN</v></c>', { value: 'NaN', text: 'NaN' }],
    ['a number beyond doubles', '<c r="A1"><v>1e999</v></c>', { value: '1e999', text: '1e999' }],
    ['zero', '<c r="A1"><v>0</v></c>', { value: 0, text: '0' }],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { value: false, text: 'FALSE' }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { value: { error: '#REF!' }, text: '#REF!' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', { value: '甲', text: '甲' }],
    [
      'an inline rich text with phonetic guide',
      '<c r="A1" t="inlineStr"><is><r><t>甲 </t></r><r><rPr/><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>',
      { value: '甲 乙', text: '甲 乙' },
    ],
    [
      'a text of a formula',
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>甲x</v></c>',
      { value: '甲x', text: '甲x', formula: 'B1&"x"' },
    ],
    [
      'an empty text of a formula',
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { value: '', text: '', formula: '""' },
    ],
    [
      'a formula without cached result',
      '<c r="A1"><f>SUM(B1:C1)</f></c>',
      { text: '', formula: 'SUM(B1:C1)' },
    ],
    [
      'an array formula',
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>',
      { value: 4, text: '4', formula: 'B1:B2*2' },
    ],
    [
      'an ISO date',
      '<c r="A1" t="d"><v>2021-08-19T12:00:00</v></c>',
      { value: 44427.5, text: '2021/8/19', isDate: true },
    ],
    [
      'a date by format',
      '<c r="A1" s="1"><v>44427</v></c>',
      { value: 44427, text: '2021/8/19', numberFormat: 'yyyy/m/d', isDate: true },
    ],
    [
      'a formatted number',
      '<c r="A1" s="2"><v>1234.5</v></c>',
      { value: 1234.5, text: '1,234.50', numberFormat: '#,##0.00' },
    ],
    ['a style out of range', '<c r="A1" s="99"><v>1</v></c>', { value: 1, text: '1' }],
    ['a style alone', '<c r="A1" s="1"/>', undefined],
    ['an empty value', '<c r="A1"><v></v></c>', undefined],
    ['a shared text without number', '<c r="A1" t="s"><v></v></c>', undefined],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ])('reads %s', (_, xml, cell) => {
    expect(readCells(xml, { styles: dateStyle, strings: ['<t>甲</t>'] })['R1C1']).toEqual(cell);
  });

  it('counts dates from 1904 when the book says so', () => {
    const cells = readCells('<c r="A1" s="1"><v>42965</v></c>', {
      styles: dateStyle,
      workbookPr: 'date1904="1"',
    });
    expect(cells['R1C1']?.text).toBe('2021/8/19');
  });

  it('without address follows the one before it', () => {
    const data =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const cells = readSheet(data).sheets[0]?.cells.map(({ row, column, value }) => [row, column, value]);
    expect(cells).toEqual([
      [1, 1, 1],
      [1, 3, 2],
      [5, 3, 3],
      [5, 4, 4],
      [6, 1, 5],
    ]);
  });

  it('comes row by row even when the file does not', () => {
    const data =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(readSheet(data).sheets[0]?.cells.map(({ value }) => value)).toEqual([1, 3, 4]);
  });
});

describe('shared strings', () => {
  it.each([
    [
      'joins runs and passes over phonetic guides',
      '<r><t>企业</t></r><r><t xml:space="preserve"> 库</t></r><rPh sb="0" eb="1"><t>qi</t></rPh><phoneticPr fontId="1"/>',
      '企业 库',
    ],
    ['keeps line breaks and entities', '<t>a&#10;b&amp;c</t>', 'a\nb&c'],
    ['keeps CDATA', '<t><![CDATA[<甲>]]></t>', '<甲>'],
    ['decodes escapes', '<t>a_x000A_b</t>', 'a\nb'],
    ['keeps escaped escapes', '<t>a_x005F_x000A_b</t>', 'a_x000A_b'],
    ['joins escaped surrogate pairs', '<t>_xD842__xDFB7_</t>', '𠮷'],
  ])('%s', (_, item, text) => {
    expect(readCells('<c r="A1" t="s"><v>0</v></c>', { strings: [item] })['R1C1']?.value).toBe(text);
  });

  it('report characters taken out, at every cell that has them', () => {
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>';
    const { sheets, findings } = readSheet(data, { strings: ['<t>甲_x000B__x0000__xD842_乙_x000B_</t>'] });
    expect(sheets[0]?.cells.map(({ value }) => value)).toEqual(['甲乙', '甲乙']);
    expect(findings).toEqual(
      ['A1', 'B1'].map((cell) => ({
        rule: 'character-removed',
        severity: 'hint',
        place: { kind: 'sheet', sheet: '表', cell },
        facts: { characters: 'U+000B、U+0000、U+D842' },
      })),
    );
  });

  it.each(['1', '-1', 'x'])('report an index %j that points nowhere', (index) => {
    const { sheets, findings } = readSheet(`<row r="3"><c r="B3" t="s"><v>${index}</v></c></row>`, {
      strings: ['<t>甲</t>'],
    });
    expect(sheets[0]?.cells).toHaveLength(0);
    expect(findings).toMatchObject([
      { rule: 'shared-string-missing', place: { cell: 'B3' }, facts: { index } },
    ]);
  });

  it.each([
    [32_766, 32_766, 0],
    [32_767, 32_767, 0],
    [32_768, 32_767, 1],
    [40_000, 32_767, 1],
  ])('of %i characters are read to %i with %i finding', (length, kept, count) => {
    const { sheets, findings } = readSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings: [`<t>${'文'.repeat(length)}</t>`],
    });
    expect(sheets[0]?.cells.at(0)?.text).toHaveLength(kept);
    expect(findings.map(({ rule }) => rule)).toEqual(Array(count).fill('cell-text-too-long'));
  });
});

describe('shared formulas', () => {
  it('give every member the master moved to its place', () => {
    const data =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+SUM(A$2:A2)</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="4"><c r="C4"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(readSheet(data).sheets[0]?.cells.map(({ formula }) => formula)).toEqual([
      'A2*$B$1+SUM(A$2:A2)',
      'A3*$B$1+SUM(A$2:A3)',
      'A4*$B$1+SUM(A$2:A4)',
    ]);
  });
});

describe('a sheet', () => {
  it('tells why a row is hidden: its group, else a filter that filters over it, else somebody', () => {
    const rows =
      '<row r="2" hidden="1"/><row r="4" outlineLevel="1" hidden="1"/><row r="5" outlineLevel="1"/><row r="9" hidden="1"/><row r="10" hidden="1"/>';
    const reasons = (filter: string) => [
      ...(readSheet(rows, { after: filter }).sheets[0]?.hiddenReasons ?? []),
    ];
    const filtering =
      '<autoFilter ref="A2:C9"><filterColumn colId="0"><filters/></filterColumn></autoFilter>';
    expect(reasons(filtering)).toEqual([
      [2, 'hand'],
      [4, 'group'],
      [9, 'filter'],
      [10, 'hand'],
    ]);
    expect(reasons('<autoFilter ref="A1:C9"/>').map(([, reason]) => reason)).toEqual([
      'hand',
      'group',
      'hand',
      'hand',
    ]);
  });

  it('tells hidden rows and columns, merges and its own filter', () => {
    const { sheets } = readSheet(
      '<row r="2" hidden="1"/><row r="3" hidden="0"/><row r="5" ht="0" customHeight="1"/><row r="4" outlineLevel="1" hidden="true"/>',
      {
        before:
          '<cols><col min="3" max="16384" hidden="1" width="9"/><col min="1" max="1" width="0"/><col min="2" max="2" width="9"/></cols>',
        after:
          '<autoFilter ref="A1:C9"/><customSheetViews><customSheetView><autoFilter ref="A1:B2"/></customSheetView></customSheetViews><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/></mergeCells>',
      },
    );
    expect(sheets[0]).toMatchObject({
      hiddenRows: [2, 4, 5],
      hiddenColumns: [
        { from: 1, to: 1 },
        { from: 3, to: 16384 },
      ],
      merges: [
        { top: 1, left: 1, bottom: 1, right: 3 },
        { top: 3, left: 1, bottom: 5, right: 1 },
      ],
      autoFilter: { top: 1, left: 1, bottom: 9, right: 3 },
    });
  });

  it('keeps validations as ranges, those of the extension too', () => {
    const { sheets } = readSheet('', {
      after:
        '<dataValidations><dataValidation type="list" sqref="A:A C2:C5"><formula1>"是,否"</formula1></dataValidation>' +
        '<dataValidation type="decimal" sqref="A1:XFD1048576"><formula1>0</formula1><formula2>5</formula2></dataValidation>' +
        '<dataValidation sqref="B1"/></dataValidations>' +
        '<extLst><ext xmlns:x14="urn:a" xmlns:xm="urn:b"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>选项!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    });
    expect(sheets[0]?.validations).toEqual([
      {
        type: 'list',
        formula1: '"是,否"',
        ranges: [
          { top: 1, left: 1, bottom: 1_048_576, right: 1 },
          { top: 2, left: 3, bottom: 5, right: 3 },
        ],
      },
      {
        type: 'decimal',
        formula1: '0',
        formula2: '5',
        ranges: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
      },
      { type: 'any', ranges: [{ top: 1, left: 2, bottom: 1, right: 2 }] },
      { type: 'list', formula1: '选项!$A$1:$A$9', ranges: [{ top: 2, left: 4, bottom: 9, right: 4 }] },
    ]);
  });

  it('is read with prefixes, in the strict form, with alternate content', () => {
    const xml =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:mc="urn:mc"><mc:AlternateContent><mc:Choice Requires="v"/></mc:AlternateContent><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = xlsxParts({ sheets: [{ name: '表', xml }] });
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        String(text).replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
      ]),
    );
    expect(readWorkbook(zipParts(strict)).sheets[0]?.cells.at(0)?.value).toBe('甲');
  });

  it('reports one cell at the far corner and reads the rest', () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="SS1"><v>3</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { sheets, findings } = readSheet(data, { before: '<dimension ref="A1:XFD1048576"/>' });
    expect(sheets[0]?.cells).toHaveLength(1);
    expect(findings).toEqual([
      {
        rule: 'cells-outside',
        severity: 'hint',
        place: { kind: 'sheet', sheet: '表', cell: 'SS1' },
        facts: { count: '2', first: 'SS1', rows: '200000', columns: '512' },
      },
    ]);
  });

  it('reads the last column and row within the limits without a finding', () => {
    const { sheets, findings } = readSheet('<row r="200000"><c r="SR200000"><v>1</v></c></row>');
    expect([...(sheets[0]?.cells ?? [])]).toMatchObject([{ row: 200_000, column: 512 }]);
    expect(findings).toEqual([]);
  });

  it('takes a row numbered a billion for a cell outside', () => {
    const { findings } = readSheet('<row r="1000000000"><c><v>1</v></c></row>');
    expect(findings).toMatchObject([{ rule: 'cells-outside', facts: { count: '1' } }]);
  });

  it('goes through a million styled empty rows without keeping any', () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${index + 1}" s="1" customFormat="1"/>`,
    );
    const { sheets } = readSheet(rows.join(''));
    expect(sheets[0]?.cells).toHaveLength(0);
  });

  it('reports merges over the whole sheet and merges that overlap', () => {
    const { findings } = readSheet('', {
      after:
        '<mergeCells><mergeCell ref="C3:D4"/><mergeCell ref="D4:E5"/><mergeCell ref="A6:B6"/><mergeCell ref="A8:XFD1048576"/></mergeCells>',
    });
    expect(findings).toEqual([
      {
        rule: 'merge-overlap',
        severity: 'verify',
        place: { kind: 'sheet', sheet: '表', cell: 'D4:E5' },
        facts: { range: 'D4:E5', other: 'C3:D4' },
      },
      {
        rule: 'merge-outside',
        severity: 'verify',
        place: { kind: 'sheet', sheet: '表', cell: 'A8:XFD1048576' },
        facts: { range: 'A8:XFD1048576' },
      },
    ]);
  });

  const twoRows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="9"><c r="A9"><v>1</v></c></row>';
  const twoMerges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
  it.each<[string, Partial<ReadLimits>, Partial<ReadLimits>]>([
    ['row-count', { rows: 1 }, { rows: 9 }],
    ['cell-count', { cells: 2 }, { cells: 3 }],
    ['range-count', { ranges: 1 }, { ranges: 2 }],
  ])('is refused with %s just above the limit and read at it', (reason, below, at) => {
    const bytes = buildXlsx({ sheets: [{ name: '表', data: twoRows, after: twoMerges }] });
    expect(() => readWorkbook(bytes, { ...defaultLimits, ...below })).toThrow(
      expect.objectContaining({ reason }),
    );
    expect(readWorkbook(bytes, { ...defaultLimits, ...at }).sheets).toHaveLength(1);
  });
});

describe('a workbook', () => {
  it('tells visibility, names with their sheets, macros and links to other books', () => {
    const book = readWorkbook(
      buildXlsx({
        sheets: [{ name: '甲' }, { name: '乙&amp;丙', state: 'hidden' }, { name: '丁', state: 'veryHidden' }],
        names:
          '<definedName name="年度">甲!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A:$C</definedName>',
        workbookRelationships: [
          ['vbaProject', 'vbaProject.bin'],
          ['externalLink', 'externalLinks/externalLink1.xml'],
        ],
      }),
    );
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['甲', 'visible'],
      ['乙&丙', 'hidden'],
      ['丁', 'veryHidden'],
    ]);
    expect(book).toMatchObject({
      definedNames: [
        { name: '年度', refersTo: '甲!$A$1' },
        { name: '_xlnm.Print_Area', refersTo: '乙!$A:$C', sheet: '乙&丙' },
      ],
      date1904: false,
      hasMacros: true,
      hasExternalLinks: true,
    });
  });

  it('is read without its chart sheets; names still belong to the right sheet', () => {
    const parts = xlsxParts({
      sheets: [{ name: '图' }, { name: '表', data: '<row><c><v>1</v></c></row>' }],
      names: '<definedName name="区" localSheetId="1">表!$A$1</definedName>',
    });
    const links = String(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    const { sheets, definedNames } = readWorkbook(
      zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': links }),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
    expect(definedNames).toEqual([{ name: '区', refersTo: '表!$A$1', sheet: '表' }]);
  });

  it('written by exceljs is read as it was meant', async () => {
    const written = new ExcelJS.Workbook();
    const sheet = written.addWorksheet('企业库');
    sheet.addRow(['名称', '金额', '日期', '比例', '合计']);
    sheet.addRow([
      '甲公司',
      1200.5,
      new Date(Date.UTC(2021, 7, 19)),
      0.379,
      { formula: 'B2*2', result: 2401 },
    ]);
    sheet.getCell('B2').numFmt = '#,##0.00';
    sheet.getCell('C2').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('D2').numFmt = '0.0%';
    sheet.getRow(2).hidden = true;
    const bytes = new Uint8Array(await written.xlsx.writeBuffer());
    const [read] = readWorkbook(bytes).sheets;
    expect([...(read?.cells ?? [])].slice(5)).toMatchObject([
      { value: '甲公司', text: '甲公司' },
      { value: 1200.5, text: '1,200.50' },
      { value: 44427, text: '2021年8月19日', isDate: true },
      { value: 0.379, text: '37.9%' },
      { value: 2401, formula: 'B2*2' },
    ]);
    expect(read?.hiddenRows).toEqual([2]);
  });

  it('that is empty is still a sheet', () => {
    expect(readWorkbook(buildXlsx({ sheets: [{ name: '空', xml: sheetXml({}) }] })).sheets).toMatchObject([
      { name: '空', cells: { length: 0 } },
    ]);
  });
});
