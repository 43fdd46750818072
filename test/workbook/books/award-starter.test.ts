import { describe, expect, test } from 'vitest';
import type { RegionList } from '../../../core/region.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { headerText } from '../../../core/sheet/table.js';
import { awardStarterPlan } from '../../../workbook/books/award-starter.js';
import { entryCell, entryFormat } from '../../../workbook/books/entry-row.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import type { SheetPlan } from '../../../workbook/write/plan.js';
import { writeBook } from '../../../workbook/write/write-book.js';

const regions: RegionList = {
  province: '样省',
  city: '样川市',
  codePrefix: '9901',
  regions: [
    { name: '样东区', kind: '区', aliases: [] },
    { name: '样西县', kind: '县', aliases: [] },
  ],
};
const starter = { tables: awardTables, regions, date: '2025-08-01' };
const plan = awardStarterPlan(starter);

function sheetOf(name: string, sheets: readonly SheetPlan[] = plan.sheets): SheetPlan {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new RangeError(`No sheet ${name}`);
  return sheet;
}

const texts = (sheet: SheetPlan): string[] =>
  sheet.rows.flatMap((row) => row.flatMap((cell) => ('text' in cell ? [cell.text] : [])));

describe('the starter workbook', () => {
  test('has the guide first, a sheet per table, further sheets, and the options hidden at the end', () => {
    const extra = { ...sheetOf('口径'), name: '口径说明' };
    const { sheets } = awardStarterPlan({ ...starter, extraSheets: [extra] });
    expect(sheets.map(({ name }) => name)).toEqual([
      '填表说明',
      ...awardTables.map(({ sheet }) => sheet),
      '口径说明',
      '选项',
    ]);
    expect(sheets.filter(({ hidden }) => hidden === true).map(({ name }) => name)).toEqual(['选项']);
  });

  test.each(awardTables.map((table) => ({ table, name: table.sheet })))(
    'gives every column of $name its header, width and check over rows 2 to 2000',
    ({ table }) => {
      const sheet = sheetOf(table.sheet);
      expect(sheet.rows).toHaveLength(1);
      expect(texts(sheet)).toEqual(table.columns.map(headerText));
      expect(sheet.rows[0]?.map(({ style }) => style)).toEqual(
        table.columns.map(({ required }) => (required ? 'header-required' : 'header')),
      );
      expect(sheet.widths).toEqual(table.columns.map(({ width }) => width));
      expect(sheet.validations?.map(({ prompt }) => prompt.text)).toEqual(
        table.columns.map((column) => column.prompt),
      );
      expect(sheet.validations?.every(({ range }) => /^([A-Z])2:\1\d+$/.test(range))).toBe(true);
      expect(sheet.filter).toMatch(/^A1:[A-Z]2000$/);
    },
  );

  test('checks each kind of column as it should', () => {
    const rules = new Map(
      sheetOf('企业库').validations?.map(({ prompt, ...rest }) => [prompt.title, rest] as const),
    );
    expect(rules.get('统一社会信用代码')).toMatchObject({
      range: 'A2:A2000',
      rule: {
        type: 'custom',
        formula: 'AND(LEN(A2)=18,SUMPRODUCT(--($A$2:$A$2000=$A2))=1)',
      },
      error: { style: 'stop' },
    });
    const code = sheetOf('高企').validations?.[0];
    expect(code?.rule).toEqual({ type: 'text-length', length: 18 });
    expect(sheetOf('规则设置').validations?.[0]?.rule).toEqual({
      type: 'custom',
      formula: 'SUMPRODUCT(--($A$2:$A$2000=$A2))=1',
    });
    expect(rules.get('所属县区')?.rule).toEqual({ type: 'list-range', formula: '县区名单' });
    expect(rules.get('规上')?.rule).toEqual({ type: 'list', options: ['是', '否'] });
    expect(rules.get('年销售收入')).toMatchObject({
      rule: { type: 'decimal', least: '0', most: '5000000' },
      error: { style: 'warning' },
    });
    expect(rules.get('销售收入年度')?.rule).toEqual({ type: 'whole', least: '1990', most: '2100' });
    expect(rules.get('备注')).toEqual({ range: 'M2:M2000', rule: { type: 'any' } });
    const issued = sheetOf('高企').validations?.find(({ prompt }) => prompt.title === '发证日期');
    expect(issued?.rule).toEqual({ type: 'date', least: '1990-01-01', most: '2100-12-31' });
  });

  test('marks by itself what native checks let pass when it is pasted', () => {
    const marks = (name: string) =>
      sheetOf(name).highlights?.map(({ range, formula, style }) => `${style} ${range} ${formula}`);
    expect(marks('高企')).toEqual([
      'repeated A2:A2000 AND(LEN($A2)>0,LEN($B2)>0,LEN($F2)>0,SUMPRODUCT(($A$2:$A$2000=$A2)*($B$2:$B$2000=$B2)*($F$2:$F$2000=$F2))>1)',
      'missing A2:A2000 AND(LEN(TRIM($A2))=0,COUNTA($A2:$H2)>0)',
      'mistyped A2:A2000 AND(LEN($A2)>0,OR(ISNUMBER($A2),LEN($A2)<>18,SUMPRODUCT(--(企业代码=$A2))=0))',
      'missing B2:B2000 AND(LEN(TRIM($B2))=0,COUNTA($A2:$H2)>0)',
      'mistyped B2:B2000 ISTEXT($B2)',
      'mistyped D2:D2000 ISTEXT($D2)',
      'mistyped E2:E2000 ISTEXT($E2)',
      'missing F2:F2000 AND(LEN(TRIM($F2))=0,COUNTA($A2:$H2)>0)',
      'mistyped H2:H2000 ISTEXT($H2)',
    ]);
    expect(marks('企业库')).toEqual(
      expect.arrayContaining([
        'mistyped A2:A2000 AND(LEN($A2)>0,OR(ISNUMBER($A2),LEN($A2)<>18))',
        'missing K2:K2000 AND(LEN(TRIM($K2))=0,LEN(TRIM($J2))>0)',
      ]),
    );
  });

  test.each([
    ['批次', 0],
    ['企业库', 2],
    ['高企', 1],
    ['技术合同', 3],
    ['台账', 2],
    ['口径', 0],
  ])('keeps the header and the columns that name a row of %s in view', (name, columns) => {
    expect(sheetOf(name).freeze).toEqual({ rows: 1, columns });
  });

  test('says on the guide what each sheet needs, and what it was told to say', () => {
    const guide = sheetOf('填表说明', awardStarterPlan({ ...starter, notes: ['样例数据'] }).sheets);
    expect(texts(guide)).toContain('样例数据');
    expect(texts(guide)).toContain('信用代码、认定年度、方式');
    const links = guide.rows.flat().filter((cell) => cell.kind === 'link');
    expect(links.map(({ sheet }) => sheet)).toEqual(awardTables.map(({ sheet }) => sheet));
  });

  test('prints the version of its form on the guide, under a name', () => {
    expect(sheetOf('填表说明').rows[1]).toMatchObject([{ kind: 'text', text: '表样版本 2' }]);
    expect(plan.names).toContainEqual({ name: '表样版本', refersTo: "'填表说明'!$A$2" });
  });

  test('names its key columns and the region list', () => {
    expect(plan.names).toEqual(
      expect.arrayContaining([
        { name: '县区名单', refersTo: "'选项'!$A$1:$A$2" },
        { name: '奖补年度', refersTo: "'批次'!$A$2:$A$2000" },
        { name: '企业代码', refersTo: "'企业库'!$A$2:$A$2000" },
        { name: '企业名称', refersTo: "'企业库'!$B$2:$B$2000" },
      ]),
    );
    expect(texts(sheetOf('选项'))).toEqual(['样东区', '样西县']);
  });

  test('prepares as many rows as are written when they are more than 2000', () => {
    const rows = { enterprises: Array.from({ length: 2500 }, () => ({ name: '样例' })) };
    const longer = awardStarterPlan({ ...starter, rows });
    expect(sheetOf('企业库', longer.sheets).filter).toBe('A1:M2501');
    expect(longer.names).toContainEqual({ name: '企业名称', refersTo: "'企业库'!$B$2:$B$2501" });
  });

  test('reads back as planned, written', async () => {
    const rows = { enterprises: [{ creditCode: '91410502MAYX00017X', salesWan: '4999.99' }] };
    const read = readWorkbook(await writeBook(awardStarterPlan({ ...starter, rows })));
    const sheet = read.sheets.find(({ name }) => name === '企业库');
    expect(sheet?.cells.filter(({ row }) => row === 2)).toMatchObject([
      { column: 1, value: '91410502MAYX00017X', numberFormat: '@' },
      { column: 10, value: 4999.99, text: '4,999.99', numberFormat: '#,##0.00####' },
    ]);
    expect(sheet?.validations).toHaveLength(13);
    expect(read.definedNames).toContainEqual({ name: '企业代码', refersTo: "'企业库'!$A$2:$A$2000" });
  });
});

describe('entryCell', () => {
  const column = (type: Parameters<typeof entryCell>[0]['type']): Parameters<typeof entryCell>[0] => ({
    id: 'any',
    title: '列',
    type,
    required: false,
    prompt: '',
    width: 10,
  });

  test.each([
    [{ kind: 'text' }, '1-1', { kind: 'text', text: '1-1', wrap: true }, '@'],
    [{ kind: 'credit-code' }, '914', { kind: 'text', text: '914' }, '@'],
    [{ kind: 'yes-no' }, '是', { kind: 'text', text: '是', align: 'center' }, undefined],
    [{ kind: 'region' }, '样东区', { kind: 'text', text: '样东区', wrap: true }, undefined],
    [{ kind: 'amount-wan', plausibleMost: '1' }, '0.5', { kind: 'number', value: '0.5' }, '#,##0.00####'],
    [{ kind: 'percent', most: '100' }, '5.2', { kind: 'number', value: '5.2' }, undefined],
    [{ kind: 'count' }, '3', { kind: 'number', value: '3' }, '0'],
    [{ kind: 'year' }, '2024', { kind: 'number', value: '2024', align: 'center' }, '0'],
    [{ kind: 'date' }, '2024-08-19', { kind: 'date', value: '2024-08-19', align: 'center' }, 'yyyy-mm-dd'],
  ] as const)('writes %j from %s', (type, value, cell, format) => {
    expect(entryCell(column(type), value)).toEqual({ style: 'cell', ...cell });
    expect(entryFormat(column(type))).toBe(format);
  });

  test('leaves a missing or empty entry empty, and a planned cell as it is', () => {
    const amount = column({ kind: 'amount-wan', plausibleMost: '1' });
    expect(entryCell(amount, undefined)).toEqual({ kind: 'empty', style: 'cell' });
    expect(entryCell(amount, '')).toEqual({ kind: 'empty', style: 'cell' });
    expect(entryCell(amount, { kind: 'error', value: '#REF!', style: 'undecided' })).toEqual({
      kind: 'error',
      value: '#REF!',
      style: 'undecided',
    });
  });
});
