import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../workbook/patch/annotate-workbook.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { convert, withoutOffice } from '../../office/libre-office.js';

let original: Uint8Array;
let annotated: Uint8Array;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('企业库');
  sheet.addRow(['名称', '金额', '合计']);
  sheet.addRow(['甲公司', 1200.5, { formula: 'B2*2', result: 2401 }]);
  sheet.addRow(['乙公司', 350]);
  sheet.getCell('A2').note = '原有批注';
  sheet.getCell('B2').numFmt = '#,##0.00';
  original = new Uint8Array(await book.xlsx.writeBuffer());
  annotated = annotateWorkbook(original, {
    marks: [
      { sheet: '企业库', cell: 'A2', severity: 'verify', comment: '名称与营业执照不同' },
      { sheet: '企业库', cell: 'B2', severity: 'mandatory', comment: '金额太大' },
      { sheet: '企业库', cell: 'D5', severity: 'hint', comment: '空格' },
    ],
    resultSheet: {
      name: '体检结果',
      columnWidths: [16, 40],
      rows: [
        [
          { kind: 'text', text: '位置' },
          { kind: 'text', text: '事实' },
        ],
        [
          { kind: 'link', text: '企业库!B2', sheet: '企业库', cell: 'B2' },
          { kind: 'text', text: '=1+1' },
        ],
      ],
    },
  });
});

describe('an annotated workbook', () => {
  it('opens in exceljs with its values, comments, fills and links', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(annotated.slice().buffer);
    const sheet = book.getWorksheet('企业库');
    expect(sheet?.getCell('B2').value).toBe(1200.5);
    expect(sheet?.getCell('B2').numFmt).toBe('#,##0.00');
    expect(sheet?.getCell('B2').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(JSON.stringify(sheet?.getCell('A2').note)).toMatch(/原有批注.*核实性：名称与营业执照不同/);
    expect(JSON.stringify(sheet?.getCell('D5').note)).toContain('提示：空格');
    const result = book.getWorksheet('体检结果');
    expect(result?.getCell('B2').value).toBe('=1+1');
    expect(JSON.stringify(result?.getCell('A2').value)).toContain('企业库!B2');
  });

  it.skipIf(withoutOffice)('is converted by LibreOffice with its values and comments', () => {
    const opened = readWorkbook(convert(annotated, 'xlsx', 'xlsx'));
    const values = (book: ReturnType<typeof readWorkbook>) =>
      book.sheets[0]?.cells.map(({ row, column, value, formula, text }) => ({
        row,
        column,
        value,
        formula,
        text,
      }));
    expect(values(opened)).toEqual(values(readWorkbook(original)));
    expect(opened.sheets[1]?.cells.map(({ value }) => value)).toEqual(['位置', '事实', '企业库!B2', '=1+1']);
  });
});
