import { describe, expect, test } from 'vitest';
import { callsNamespace, withPlainNames } from '../../../addin/host/office/formulas/namespace-calls.js';
import type { CellRange } from '../../../core/sheet/cell.js';
import { book, type Entry, formula, sheet } from '../../core/sheet/build-sheet.js';
import { openInExcel } from './excel-under-test.js';
import { failAt } from './fail-at.js';
import { type MemoryBook, spill } from './memory-book.js';

describe('a formula', () => {
  test.each([
    ['=KEJI.HNTE_AWARD(A1)', true],
    ['=keji.hnte_award(A1)', true],
    ['=SUM(A1,KEJI.RD_AWARD(B1))+1', true],
    ['=@KEJI.高企认定奖励(A1)', true],
    ['=_xldudf_KEJI_HNTE_AWARD(A1)', true],
    ["='KEJI.X('!A1&KEJI.RANK_VALUES(A1:A3)", true],
    ['=SUM(A1)', false],
    ['=MYKEJI.X(A1)', false],
    ['=A.KEJI.X(A1)', false],
    ['=KEJIDEV.X(A1)', false],
    ['="KEJI.HNTE_AWARD("&A1', false],
    ['="他说""KEJI.X("""&A1', false],
    ["='KEJI.X('!A1", false],
    ['=KEJI.X', false],
  ])('%s calls the namespace: %s', (text, expected) => {
    expect(callsNamespace(text, 'KEJI')).toBe(expected);
  });

  test.each([
    ['=_xldudf_KEJI_HNTE_AWARD(A1)', '=KEJI.HNTE_AWARD(A1)'],
    ['=1+_XLDUDF_keji_RD_AWARD(A1)&"_xldudf_KEJI_X("', '=1+KEJI.RD_AWARD(A1)&"_xldudf_KEJI_X("'],
    ["='_xldudf_KEJI_'!A1", "='_xldudf_KEJI_'!A1"],
    ['=KEJI.HNTE_AWARD(A1)', '=KEJI.HNTE_AWARD(A1)'],
    ['=_xldudf_OTHER_X(A1)', '=_xldudf_OTHER_X(A1)'],
  ])('%s is entered as %s', (text, expected) => {
    expect(withPlainNames(text, 'KEJI')).toBe(expected);
  });
});

const name = (error: string) => ({ error });

const rows: readonly (readonly Entry[])[] = [
  [formula('KEJI.HNTE_AWARD(B1)', 30), '甲', formula('SUM(A1:A1)', 30)],
  [
    formula('KEJI.CAPITAL_AMOUNT(A1)', '=30元'),
    { value: '=KEJI.X(1)', text: '=KEJI.X(1)', numberFormat: '@' },
  ],
  [formula('_xldudf_KEJI_RD_AWARD(A1)', name('#NAME?')), '乙'],
  [formula('KEJI.RD_AWARD(A2)', name('#BUSY!')), '丙'],
  [formula('KEJI.RD_AWARD(A3)', name('#N/A')), '丁'],
  [formula('KEJI.IS_SOUND(A3)', true), formula('OTHER.F(A3)', name('#NAME?'))],
];

function openFormulas() {
  return openInExcel('书.xlsx', book(sheet('数据', rows), sheet('别表', [[formula('KEJI.F(1)', 5)]])));
}

function formulasOf({ sheets }: MemoryBook): readonly (readonly [string, string])[] {
  return sheets.flatMap(({ name: of, cells }) =>
    [...cells].flatMap(([key, cell]) =>
      cell.formula === undefined ? [] : [[`${of} ${key}`, cell.formula] as const],
    ),
  );
}

/** What each cell shows. */
function shown({ sheets }: MemoryBook) {
  return sheets.map(({ cells }) => [...cells].map(([key, { value, text }]) => [key, value, text]));
}

describe('formulas that are repaired', () => {
  test('are those of the namespace that show #NAME? or #BUSY!, entered under plain names', async () => {
    const { host, book: open } = openFormulas();
    const before = formulasOf(open);
    expect(await host.repairFormulas?.('KEJI')).toEqual({ cells: 2, plannedCells: 2 });
    expect(formulasOf(open)).toEqual(
      before.map(([key, text]) => [key, text.replace('_xldudf_KEJI_', 'KEJI.')]),
    );
    const [data] = open.sheets;
    // Entering a formula makes Excel ask for its value anew; here the answer is always 0.
    expect([data?.cells.get('3,1')?.value, data?.cells.get('4,1')?.value]).toEqual([0, 0]);
    expect([data?.cells.get('1,1')?.value, data?.cells.get('5,1')?.value]).toEqual([30, { error: '#N/A' }]);
    expect(data?.cells.get('6,2')?.value).toEqual({ error: '#NAME?' });
  });

  test('are none in a book without any', async () => {
    const { host } = openInExcel(
      '书.xlsx',
      book(sheet('数据', [['甲', formula('SUM(B1)', 1)]]), sheet('空', [])),
    );
    expect(await host.repairFormulas?.('KEJI')).toEqual({ cells: 0, plannedCells: 0 });
  });

  test('are named when Excel breaks off', async () => {
    const { host, backend } = openFormulas();
    backend.fault = failAt('Values', '数据', 2);
    expect(await host.repairFormulas?.('KEJI')).toMatchObject({
      cells: 1,
      plannedCells: 2,
      changed: ['数据!A3'],
      problem: {},
    });
  });
});

describe('formulas that are frozen', () => {
  test('become what they showed, texts as text; one without a result stays and is told', async () => {
    const { host, book: open } = openFormulas();
    const before = shown(open);
    expect(await host.freezeFormulas?.('KEJI', 'book')).toEqual({
      cells: 5,
      plannedCells: 7,
      problem: {
        fact: '2 个公式还没有算出结果（#NAME?、#BUSY! 等），公式保留',
        fix: '先用「修复公式」，算出结果后再固化',
      },
    });
    expect(formulasOf(open).map(([, text]) => text)).toEqual([
      'SUM(A1:A1)',
      '_xldudf_KEJI_RD_AWARD(A1)',
      'KEJI.RD_AWARD(A2)',
      'OTHER.F(A3)',
    ]);
    const [data] = open.sheets;
    expect(data?.formats.get('2,1')).toBe('@');
    expect(data?.cells.get('2,1')).toMatchObject({ value: '=30元' });
    expect(data?.cells.get('5,1')?.text).toBe('#N/A');
    const sorted = (cells: readonly unknown[]) => [...cells].map((cell) => JSON.stringify(cell)).sort();
    expect(shown(open).map((cells) => cells.length)).toEqual(before.map((cells) => cells.length));
    const plain = (all: ReturnType<typeof shown>) =>
      all.map((cells) => sorted(cells.map(([key, , text]) => [key, String(text).toLowerCase()])));
    expect(plain(shown(open))).toEqual(plain(before));
  });

  test('leave nothing to freeze a second time', async () => {
    const { host } = openInExcel('书.xlsx', book(sheet('数据', [[formula('KEJI.F(1)', 5)]])));
    expect(await host.freezeFormulas?.('KEJI', 'book')).toEqual({ cells: 1, plannedCells: 1 });
    expect(await host.freezeFormulas?.('KEJI', 'book')).toEqual({ cells: 0, plannedCells: 0 });
  });
});

const area = (top: number, left: number, bottom: number, right: number): CellRange => {
  return { top, left, bottom, right };
};

describe('formulas that spill', () => {
  const table = [
    ['甲', 1.5],
    ['=乙', 2],
    ['', 3],
  ];

  function openSpill() {
    const opened = openInExcel('书.xlsx', book(sheet('数据', [['题', formula('KEJI.F(1)', 7)]])));
    const [data] = opened.book.sheets;
    if (data === undefined) throw new Error('Expected a sheet');
    spill(data, { top: 3, left: 2 }, 'KEJI.EXPLAIN(A1)', table);
    const values = () =>
      table.map((line, row) =>
        line.map((_, column) => data.cells.get(`${3 + row},${2 + column}`)?.value ?? ''),
      );
    return { ...opened, data, values };
  }

  test('are frozen over all their cells, with the same values', async () => {
    const { host, book: open, values } = openSpill();
    expect(await host.freezeFormulas?.('KEJI', 'book')).toEqual({ cells: 7, plannedCells: 7 });
    expect(formulasOf(open)).toEqual([]);
    expect(values()).toEqual(table);
  });

  test.each([
    ['its own cell', [area(3, 2, 3, 2)], 6],
    ['one cell of its result', [area(5, 3, 9, 9)], 6],
    ['a cell beside it', [area(3, 4, 9, 4)], 0],
    ['two rectangles', [area(1, 2, 1, 2), area(4, 1, 4, 2)], 7],
    ['the whole sheet', [area(1, 1, 1_048_576, 16_384)], 7],
  ])('are frozen when %s is selected: whole or not at all', async (_, selection, cells) => {
    const { host, book: open, values } = openSpill();
    open.selection = selection;
    expect(await host.freezeFormulas?.('KEJI', 'selection')).toEqual({ cells, plannedCells: cells });
    expect(values()).toEqual(table);
  });

  test('are told when no cells are selected', async () => {
    const { host, book: open } = openSpill();
    await expect(host.freezeFormulas?.('KEJI', 'selection')).rejects.toMatchObject({
      sentence: { fact: '现在选中的不是单元格', fix: '选中要固化的单元格后再试' },
    });
    expect(formulasOf(open)).toHaveLength(2);
  });

  test('of more cells than a request takes are frozen from their own cell on', async () => {
    const { host, data, book: open } = openSpill();
    const long = Array.from({ length: 12_000 }, (_, row) => [`第${row}行`, row]);
    spill(data, { top: 10, left: 5 }, 'KEJI.LONG(A1)', long);
    open.selection = [area(11_000, 5, 11_000, 5)];
    expect(await host.freezeFormulas?.('KEJI', 'selection')).toEqual({ cells: 24_000, plannedCells: 24_000 });
    expect(data.cells.get('10,5')).toMatchObject({ value: '第0行' });
    expect(data.cells.get('12009,6')).toMatchObject({ value: 11_999 });
    expect([...data.cells.values()].filter(({ value }) => typeof value === 'object')).toEqual([]);
  });

  test('that a protected sheet refuses stay formulas', async () => {
    const { host, data, book: open } = openSpill();
    data.isProtected = true;
    expect(await host.freezeFormulas?.('KEJI', 'book')).toMatchObject({
      cells: 0,
      plannedCells: 7,
      changed: [],
      problem: { fact: '工作簿或工作表受保护，Excel 不让改动' },
    });
    expect(formulasOf(open)).toHaveLength(2);
  });
});
