import { describe, expect, test } from 'vitest';
import { awardTables } from '../../../../core/sheet/award-tables/index.js';
import type { WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { columnNames, isLikeHeader } from '../../../../core/sheet/find/header-lines.js';
import { awardBook, check, codeOf, enterpriseHeaders, enterpriseRecord, found } from '../award-book.js';
import { book, date, type Entry, type SheetParts, sheet } from '../build-sheet.js';

const { sheets } = awardBook();
const recognitionHeaders = ['信用代码', '认定年度', '方式'];
const recognition = (serial: number): readonly Entry[] => [codeOf(serial), 2024, '认定'];
const expenseHeaders = ['信用代码', '研发年度', '研发费用', '费用来源', '首次享受补助', '当年已享受补助'];
const expense = (wan: Entry): readonly Entry[] => [codeOf(1), 2024, wan, '加计扣除', '否', '否'];

/** The sound book without the sheets named, and with this one in the place of 企业库. */
function withSheet(
  rows: readonly (readonly Entry[])[],
  without: readonly string[] = ['高企'],
  parts: SheetParts = {},
): WorkbookSnapshot {
  const kept = sheets.filter(({ name }) => name !== '企业库' && !without.includes(name));
  return book(...kept, sheet('企业库', rows, parts));
}

/** `sheet:first row–last row` of each table on 企业库. */
function placesOf(snapshot: WorkbookSnapshot): readonly string[] {
  return [...check(snapshot).tables.values()]
    .filter((table) => table.sheet === '企业库')
    .map(
      ({ definition, headerRows, rows }) => `${definition.sheet} ${headerRows}:${rows.map(({ row }) => row)}`,
    );
}

describe('tables below each other', () => {
  const stacked = withSheet([
    ['一、企业基本情况'],
    enterpriseHeaders,
    enterpriseRecord(1),
    enterpriseRecord(2),
    ['注：数据由各县区填报'],
    [],
    ['二、高新技术企业'],
    recognitionHeaders,
    recognition(1),
    recognition(2),
  ]);

  test('are both read, each to where the next begins', () => {
    expect(found(stacked)).toEqual([]);
    expect(placesOf(stacked)).toEqual(['企业库 2:3,4', '高企 8:9,10']);
  });

  test('keep sums and notes with the table above, titles with the one below', () => {
    const { tables, findings } = check(
      withSheet(
        [
          ['研发'],
          expenseHeaders,
          expense(300),
          ['合计', null, 300],
          ['填表人：某某'],
          ['高企'],
          recognitionHeaders,
          recognition(1),
          enterpriseHeaders,
          enterpriseRecord(1),
        ],
        ['高企', '研发'],
      ),
    );
    expect(findings).toEqual([]);
    expect(tables.get('rdExpenses')?.ignoredRows).toEqual([
      { row: 4, reason: '合计行' },
      { row: 5, reason: '说明行' },
    ]);
    expect(tables.get('recognitions')?.ignoredRows).toEqual([]);
    expect(tables.get('enterprises')?.rows.map(({ row }) => row)).toEqual([10]);
  });

  test('are found above the table that the sheet is named after', () => {
    const above = withSheet([
      recognitionHeaders,
      recognition(1),
      [],
      ['企业库'],
      enterpriseHeaders,
      enterpriseRecord(1),
    ]);
    expect(found(above)).toEqual([]);
    expect(placesOf(above)).toEqual(['企业库 5:6', '高企 1:2']);
  });

  test('are found far below the rows in which a first header is looked for', () => {
    const many = Array.from({ length: 60 }, (_, index) => enterpriseRecord(index + 1));
    const far = withSheet([enterpriseHeaders, ...many, ['高企'], recognitionHeaders, recognition(1)]);
    expect(found(far)).toEqual([]);
    expect(
      check(far)
        .tables.get('recognitions')
        ?.rows.map(({ row }) => row),
    ).toEqual([64]);
  });

  test('may have headers of two rows', () => {
    const rows = [
      enterpriseHeaders,
      enterpriseRecord(1),
      ['高企'],
      ['企业', '认定', null],
      ['信用代码', '认定年度', '方式'],
      recognition(1),
    ];
    const twoRows = withSheet(rows, ['高企'], { merges: ['B4:C4'] });
    expect(found(twoRows)).toEqual([]);
    expect(placesOf(twoRows)).toEqual(['企业库 1:2', '高企 5:6']);
  });

  test('on a sheet of another name are all found', () => {
    const { sheets: all } = stacked;
    const renamed = all.map((each) => (each.name === '企业库' ? { ...each, name: '汇总' } : each));
    expect(found(book(...renamed))).toEqual([]);
    expect(check(book(...renamed)).tables.get('recognitions')).toMatchObject({
      sheet: '汇总',
      headerRows: [8],
    });
  });
});

describe('a header printed again', () => {
  test('belongs to its table', () => {
    const pages = withSheet(
      [enterpriseHeaders, enterpriseRecord(1), enterpriseHeaders, enterpriseRecord(2)],
      [],
    );
    expect(found(pages)).toEqual([]);
    expect(placesOf(pages)).toEqual(['企业库 1:2,4']);
  });

  test('of a table further down belongs to that one', () => {
    const pages = withSheet([
      enterpriseHeaders,
      enterpriseRecord(1),
      enterpriseRecord(2),
      recognitionHeaders,
      recognition(1),
      recognitionHeaders,
      recognition(2),
    ]);
    expect(found(pages)).toEqual([]);
    expect(placesOf(pages)).toEqual(['企业库 1:2,3', '高企 4:5,7']);
  });
});

describe('what is not clear is asked', () => {
  test('a table with other columns in other places', () => {
    const moved = [...enterpriseHeaders].reverse();
    const twice = withSheet(
      [enterpriseHeaders, enterpriseRecord(1), moved, [...enterpriseRecord(2)].reverse()],
      [],
    );
    expect(check(twice).findings).toMatchObject([
      {
        rule: 'table-unclear',
        place: { cell: 'A3' },
        facts: { titles: '「企业库」', at: '「企业库」第1行' },
      },
    ]);
    expect(placesOf(twice)).toEqual(['企业库 1:2']);
  });

  test('a table that has a sheet of its own', () => {
    const twice = withSheet([enterpriseHeaders, enterpriseRecord(1), recognitionHeaders, recognition(1)], []);
    expect(check(twice).findings).toMatchObject([
      {
        rule: 'table-unclear',
        place: { sheet: '企业库', cell: 'A3' },
        facts: { titles: '「高企」', at: '「高企」第1行' },
      },
    ]);
  });

  test('the unit of a table below one that counts in 元', () => {
    const rows = [
      ['单位：元'],
      [...enterpriseHeaders, '年销售收入', '销售收入年度'],
      [...enterpriseRecord(1), 50_000_000, 2024],
      ['研发'],
      expenseHeaders,
      expense(4_000_000),
    ];
    expect(found(withSheet(rows, ['研发']))).toEqual(['header-unit 企业库!A1']);
    const told = rows.map((row, index) => (index === 3 ? ['研发', null, null, '单位：元'] : row));
    const { tables, findings } = check(withSheet(told, ['研发']));
    expect(findings).toEqual([]);
    expect(tables.get('rdExpenses')?.rows[0]?.cells.get('rdWan')?.value).toBe('400');
  });
});

describe('tables side by side', () => {
  const aside = [...enterpriseRecord(1), null, ...recognition(1)];
  const headers = [...enterpriseHeaders, null, ...recognitionHeaders];

  test('with a blank column between are read apart', () => {
    const snapshot = withSheet([['企业和高企'], headers, aside, enterpriseRecord(2)]);
    expect(found(snapshot)).toEqual([]);
    expect(placesOf(snapshot)).toEqual(['企业库 2:3,4', '高企 2:3']);
    expect(check(snapshot).tables.get('recognitions')?.rows[0]?.cells.get('creditCode')?.address).toBe('J3');
  });

  test('without one are asked about', () => {
    const joined = [...enterpriseHeaders, ...recognitionHeaders];
    const rows = [joined, [...enterpriseRecord(1), ...recognition(1)]];
    expect(found(withSheet(rows)).map((line) => line.split(' ')[0])).toContain('header-ambiguous');
  });
});

test('a blank column inside a table divides nothing', () => {
  const [code, ...others] = enterpriseHeaders;
  const [first, ...rest] = enterpriseRecord(1);
  const spaced = withSheet(
    [
      [code ?? '', null, ...others],
      [first ?? '', null, ...rest],
    ],
    [],
  );
  expect(found(spaced)).toEqual([]);
  expect(placesOf(spaced)).toEqual(['企业库 1:2']);
});

const names = columnNames(awardTables);
test.each<[string, readonly Entry[], boolean]>([
  ['two names of columns', ['名称', '信用代码'], true],
  ['one of them', ['名称', '甲'], false],
  ['a number', ['名称', '信用代码', 1], false],
  ['a date', ['名称', '信用代码', date('2024-01-01')], false],
  ['a code', ['名称', '信用代码', codeOf(1)], false],
  ['a long text', ['名称', '信用代码', '长'.repeat(61)], false],
])('a row with %s: may it be a header', (_, row, expected) => {
  expect(isLikeHeader([...sheet('表', [row]).cells], names)).toBe(expected);
});
