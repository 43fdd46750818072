import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import type { BookPlan, CellPlan, SheetPlan, ValidationPlan } from '../../../workbook/write/plan.js';
import { writeBook } from '../../../workbook/write/write-book.js';

const sheet = (plan: Partial<SheetPlan> = {}): SheetPlan => ({
  name: '结果',
  widths: [12, 20],
  rows: [],
  gridlines: true,
  print: { orientation: 'landscape' },
  ...plan,
});

const book = (...sheets: SheetPlan[]): BookPlan => ({ title: '测算结果', date: '2025-08-19', sheets });

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

async function writeCell(cell: CellPlan, columnFormat?: string): Promise<ExcelJS.Cell> {
  const written = await writeBook(book(sheet({ rows: [[cell]], columnFormats: [columnFormat] })));
  const { worksheets } = await readBack(written);
  const [first] = worksheets;
  if (first === undefined) throw new Error('The book has no sheet');
  return first.getCell('A1');
}

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('writeBook writes cells', () => {
  test.each<[string, CellPlan, ExcelJS.CellValue, string | undefined]>([
    ['text', { kind: 'text', text: '安阳样岩有限公司' }, '安阳样岩有限公司', undefined],
    ['text like a formula', { kind: 'text', text: '=1+1' }, '=1+1', '@'],
    ['text like a negative number', { kind: 'text', text: '-5' }, '-5', '@'],
    ['text like a function', { kind: 'text', text: '@SUM(A1)' }, '@SUM(A1)', '@'],
    ['text like a telephone number', { kind: 'text', text: '+86' }, '+86', '@'],
    ['text of digits', { kind: 'text', text: '0017' }, '0017', undefined],
    ['text like an escape', { kind: 'text', text: '_x000D_' }, '_x000D_', undefined],
    ['spaces at the ends', { kind: 'text', text: ' 甲  乙 ' }, ' 甲  乙 ', undefined],
    ['a number', { kind: 'number', value: '249.9995', format: '#,##0.00####' }, 249.9995, '#,##0.00####'],
    ['a negative number', { kind: 'number', value: '-0.1' }, -0.1, undefined],
    ['a date', { kind: 'date', value: '2025-08-19' }, new Date('2025-08-19T00:00:00Z'), 'yyyy-mm-dd'],
    [
      'an error value',
      { kind: 'error', value: '#REF!' },
      { error: '#REF!' } as ExcelJS.CellErrorValue,
      undefined,
    ],
    ['nothing', { kind: 'empty' }, null, undefined],
  ])('%s', async (_, cell, value, format) => {
    const written = await writeCell(cell);
    expect(written.value).toEqual(value);
    expect(written.numFmt).toBe(format);
  });

  test('a formula with the value it must have', async () => {
    const { value } = await writeCell({ kind: 'formula', formula: 'SUM(B1:B3)', value: '1320.5' });
    expect(value).toEqual({ formula: 'SUM(B1:B3)', result: 1320.5 });
  });

  test("in the column's number format unless the cell has its own", async () => {
    expect((await writeCell({ kind: 'number', value: '1' }, '0.00')).numFmt).toBe('0.00');
    expect((await writeCell({ kind: 'number', value: '1', format: '0' }, '0.00')).numFmt).toBe('0');
    expect((await writeCell({ kind: 'text', text: '1-1' }, '@')).numFmt).toBe('@');
  });

  test('with borders and fill as the style asks', async () => {
    const header = await writeCell({ kind: 'text', text: '名称*', style: 'header-required' });
    expect(header.font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' } });
    expect(header.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF1F4E79' } });
    expect(header.border.bottom).toMatchObject({ style: 'thin' });
    expect(header.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    const plain = await writeCell({ kind: 'text', text: '说明' });
    expect(plain.border).toEqual({});
  });

  test('a link to a place in the same book, without an external target', async () => {
    const link: CellPlan = { kind: 'link', text: '企业库', sheet: "甲'乙", cell: 'B7' };
    const bytes = await writeBook(book(sheet({ rows: [[link]] }), sheet({ name: "甲'乙" })));
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<hyperlink ref="A1" location="&apos;甲&apos;&apos;乙&apos;!B7"/>',
    );
    expect(part(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('hyperlink');
  });

  test('a link to another workbook, its file as the target and the place in it beside', async () => {
    const link: CellPlan = { kind: 'link', text: '结果', file: "甲#'乙.xlsx", sheet: '汇#总', cell: 'B7' };
    const inside: CellPlan = { kind: 'link', text: '本簿', sheet: '汇#总', cell: 'A1' };
    const bytes = await writeBook(book(sheet({ rows: [[link, inside]] }), sheet({ name: '汇#总' })));
    const links = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(links).toMatch(/<hyperlink ref="A1" r:id="rId1" location="&apos;汇#总&apos;!B7"\/>/);
    expect(links).toContain('<hyperlink ref="B1" location="&apos;汇#总&apos;!A1"/>');
    const targets = part(bytes, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(targets).toContain('Target="%E7%94%B2%23%27%E4%B9%99.xlsx" TargetMode="External"');
    expect(targets.match(/<Relationship /g)).toHaveLength(1);
  });

  test.each<[string, CellPlan]>([
    ['a number with an exponent', { kind: 'number', value: '9.1E17' }],
    ['a number beyond a double', { kind: 'number', value: `1${'0'.repeat(400)}` }],
    ['no number', { kind: 'number', value: 'NaN' }],
    ['a day that does not exist', { kind: 'date', value: '2025-02-30' }],
    ['a day before 1900-03-01', { kind: 'date', value: '1900-02-28' }],
    ['a control character', { kind: 'text', text: '\u0000' }],
  ])('and refuses %s', async (_, cell) => {
    await expect(writeBook(book(sheet({ rows: [[cell]] })))).rejects.toThrow(RangeError);
  });
});

describe('writeBook sets a sheet up', () => {
  test('with panes, widths, filter, merges and printing', async () => {
    const plan = sheet({
      freeze: { rows: 1, columns: 2 },
      filter: 'A1:B2000',
      merges: ['A3:B3'],
      columnFormats: ['@', '#,##0.00####'],
      print: { orientation: 'portrait', titleRows: [1, 2] },
    });
    const [written] = (await readBack(await writeBook(book(plan)))).worksheets;
    expect(written?.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
    expect(written?.getColumn(2).width).toBe(20);
    expect(written?.getColumn(1).numFmt).toBe('@');
    expect(written?.getColumn(2).numFmt).toBe('#,##0.00####');
    expect(written?.autoFilter).toBe('A1:B2000');
    expect(written?.getCell('B3').master.address).toBe('A3');
    expect(written?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    });
    expect(written?.headerFooter.oddFooter).toBe('&C第 &P 页 共 &N 页');
  });

  test('hidden when asked, with names for its ranges', async () => {
    const plan = {
      ...book(sheet(), sheet({ name: '选项', hidden: true })),
      names: [{ name: '县区名单', refersTo: "'选项'!$A$1:$A$12" }],
    };
    const written = await readBack(await writeBook(plan));
    expect(written.worksheets.map(({ state }) => state)).toEqual(['visible', 'hidden']);
    expect(written.definedNames.getRanges('县区名单').ranges).toEqual(["'选项'!$A$1:$A$12"]);
  });

  test.each<[string, SheetPlan[]]>([
    ['a book of hidden sheets', [sheet({ hidden: true })]],
    ['a book without sheets', []],
    ['a name twice', [sheet({ name: 'Result' }), sheet({ name: 'result' })]],
    ['an empty name', [sheet({ name: '' })]],
    ['a name of 32 characters', [sheet({ name: '表'.repeat(32) })]],
    ['a name with a bracket', [sheet({ name: '结果[1]' })]],
    ['a name with a slash', [sheet({ name: '市/县' })]],
    ['a name that ends with an apostrophe', [sheet({ name: "结果'" })]],
  ])('and refuses %s', async (_, sheets) => {
    await expect(writeBook(book(...sheets))).rejects.toThrow(RangeError);
  });

  test('and takes a name of 31 characters', async () => {
    const name = '表'.repeat(31);
    expect((await readBack(await writeBook(book(sheet({ name }))))).worksheets[0]?.name).toBe(name);
  });
});

describe('writeBook writes native checks', () => {
  const prompt = { title: '列', text: '填什么' };
  const check = (rule: ValidationPlan['rule'], rest: Partial<ValidationPlan> = {}): SheetPlan =>
    sheet({ validations: [{ range: 'A2:A2000', rule, prompt, ...rest }] });

  test.each<[ValidationPlan['rule'], string]>([
    [{ type: 'list', options: ['是', '否'] }, 'type="list" .*<formula1>&quot;是,否&quot;</formula1>'],
    [{ type: 'list-range', formula: '县区名单' }, 'type="list" .*<formula1>县区名单</formula1>'],
    [{ type: 'decimal', least: '0', most: '0.5' }, 'type="decimal" .*<formula1>0</formula1><formula2>0.5<'],
    [
      { type: 'whole', least: '1990', most: '2100' },
      'type="whole" .*<formula1>1990</formula1><formula2>2100<',
    ],
    [{ type: 'text-length', length: 18 }, 'type="textLength" operator="equal" .*<formula1>18</formula1>'],
    [
      { type: 'date', least: '1990-01-01', most: '2025-08-19' },
      'type="date" .*<formula1>32874</formula1><formula2>45888<',
    ],
    [{ type: 'custom', formula: 'LEN(A2)=18' }, 'type="custom" .*<formula1>LEN\\(A2\\)=18</formula1>'],
    [{ type: 'any' }, '<dataValidation showInputMessage="1"'],
  ])('%j on one range', async (rule, xml) => {
    const bytes = await writeBook(book(check(rule)));
    const written = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(written).toMatch(new RegExp(xml));
    expect(written).toContain('promptTitle="列" prompt="填什么"');
    expect(written).toContain('<dataValidations count="1">');
    expect(written).toContain('sqref="A2:A2000"');
  });

  test('that mark cells by a formula, the first before the others', async () => {
    const highlights = [
      { range: 'A2:A9', formula: 'LEN($A2)<>18', style: 'mistyped' },
      { range: 'A2:A9', formula: 'A2=""', style: 'missing' },
    ] as const;
    const bytes = await writeBook(book(sheet({ highlights })));
    const rules = part(bytes, 'xl/worksheets/sheet1.xml').match(/<cfRule.*?<\/cfRule>/g);
    expect(rules).toEqual([
      expect.stringMatching(/priority="1"><formula>LEN\(\$A2\)&lt;&gt;18</),
      expect.stringMatching(/priority="2"><formula>A2=&quot;&quot;</),
    ]);
    const styles = part(bytes, 'xl/styles.xml');
    expect(styles).toMatch(/<dxfs count="2"><dxf>.*FFE4DFEC.*<\/dxf><dxf>.*FFFFF2CC.*<\/dxf><\/dxfs>/);
  });

  test('that stop or warn in our words', async () => {
    const error = { title: '列', text: '只填数', style: 'warning' } as const;
    const bytes = await writeBook(book(check({ type: 'whole', least: '0', most: '9' }, { error })));
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      'showErrorMessage="1" errorStyle="warning" errorTitle="列" error="只填数"',
    );
  });

  test.each<[string, SheetPlan]>([
    ['a list of 256 characters', check({ type: 'list', options: ['字'.repeat(256)] })],
    ['an option with a comma', check({ type: 'list', options: ['甲,乙'] })],
    [
      'a prompt title of 33 characters',
      check({ type: 'any' }, { prompt: { title: '列'.repeat(33), text: '' } }),
    ],
    ['a prompt of 256 characters', check({ type: 'any' }, { prompt: { title: '', text: '字'.repeat(256) } })],
  ])('and refuses %s', async (_, plan) => {
    await expect(writeBook(book(plan))).rejects.toThrow(RangeError);
  });
});

describe('writeBook gives the same bytes', () => {
  const timeZone = process.env['TZ'];
  afterEach(() => {
    if (timeZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = timeZone;
  });

  test('twice, and in every time zone', async () => {
    const date: CellPlan = { kind: 'date', value: '2025-08-19' };
    const rule = { type: 'date', least: '1990-01-01', most: '2100-12-31' } as const;
    const plan = book(
      sheet({ rows: [[date]], validations: [{ range: 'A2:A9', rule, prompt: { title: '日期', text: '' } }] }),
    );
    const first = await writeBook(plan);
    for (const [zone, minutes] of [
      ['Asia/Shanghai', -480],
      ['America/Los_Angeles', 420],
      ['Pacific/Kiritimati', -840],
    ] as const) {
      process.env['TZ'] = zone;
      expect(new Date('2025-08-19T00:00:00Z').getTimezoneOffset()).toBe(minutes);
      expect(await writeBook(plan)).toEqual(first);
    }
  });

  test("with the plan's date and our name in the properties", async () => {
    const core = part(await writeBook(book(sheet())), 'docProps/core.xml');
    expect(core).toContain('<dc:title>测算结果</dc:title>');
    expect(core).toContain('<dc:creator>文表</dc:creator>');
    expect(core.match(/2025-08-19T00:00:00Z/g)).toHaveLength(2);
  });
});
