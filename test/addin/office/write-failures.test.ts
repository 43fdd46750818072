import { describe, expect, test } from 'vitest';
import type { BookPlan, CellPlan, SheetPlan } from '../../../workbook/write/plan.js';
import { book, sheet } from '../../core/sheet/build-sheet.js';
import { openInExcel } from './excel-under-test.js';
import { failAt } from './fail-at.js';
import { enter, newSheet } from './memory-book.js';

const userBook = book(sheet('数据', [['甲', 1]]));

function sheetPlan(name: string, rows: number): SheetPlan {
  const row = (index: number): readonly CellPlan[] => [
    { kind: 'text', text: `=第${index + 1}行` },
    { kind: 'number', value: '1' },
  ];
  return {
    name,
    widths: [10, 10],
    rows: Array.from({ length: rows }, (_, index) => row(index)),
    gridlines: true,
    print: { orientation: 'portrait' },
  };
}

const plan: BookPlan = {
  title: '结果',
  date: '2025-08-19',
  sheets: [sheetPlan('汇总', 3), sheetPlan('明细', 6000)],
};

const firstWhole = { planned: '汇总', name: '汇总', rows: 3, plannedRows: 3, range: 'A1:B3' };

describe('a write that breaks off', () => {
  test('says that the second sheet was not added, and that the first stands empty', async () => {
    const { host, backend } = openInExcel('书.xlsx', userBook);
    backend.fault = failAt('Add', '明细');
    expect(await host.writeResult(plan)).toEqual({
      kind: 'sheets',
      sheets: [
        { planned: '汇总', name: '汇总', rows: 0, plannedRows: 3 },
        { planned: '明细', rows: 0, plannedRows: 6000 },
      ],
      problem: { fact: 'Excel 没有完成这次操作，代码 GeneralException', fix: '保存工作簿后再试' },
    });
  });

  test('after the first of two sheets: says that the first is whole and the second stands empty', async () => {
    const { host, backend, book: open } = openInExcel('书.xlsx', userBook);
    backend.fault = failAt('Values', '明细');
    const outcome = await host.writeResult(plan);
    expect(outcome).toMatchObject({
      sheets: [firstWhole, { planned: '明细', name: '明细', rows: 0, plannedRows: 6000 }],
    });
    expect(open.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([
      ['数据', 2],
      ['汇总', 6],
      ['明细', 0],
    ]);
  });

  // A step writes 2,500 rows here; office.js itself sends them in parts of 750.
  test.each([
    ['within a step', 2, 750],
    ['between two steps', 5, 2500],
  ])('counts the rows that were written before it failed %s', async (_, nth, rows) => {
    const { host, backend } = openInExcel('书.xlsx', userBook);
    backend.fault = failAt('Values', '明细', nth);
    expect(await host.writeResult(plan)).toMatchObject({
      sheets: [firstWhole, { planned: '明细', rows, plannedRows: 6000, range: `A1:B${rows}` }],
      problem: {},
    });
  });

  test('says nothing about the book when it cannot be read back', async () => {
    const { host, backend } = openInExcel('书.xlsx', userBook);
    const broken = failAt('Values', '明细');
    let hasBroken = false;
    backend.fault = (moment) => {
      hasBroken ||= broken(moment) !== undefined;
      return hasBroken ? 'GeneralException' : undefined;
    };
    const outcome = await host.writeResult(plan);
    expect(outcome).toHaveProperty('problem');
    expect(outcome).not.toHaveProperty('sheets');
  });

  test('tells whole contents apart from missing looks', async () => {
    const { host, backend } = openInExcel('书.xlsx', userBook);
    backend.fault = failAt('ColumnWidth', '汇总');
    expect(await host.writeResult(plan)).toMatchObject({
      sheets: [firstWhole, { rows: 6000, plannedRows: 6000, range: 'A1:B6000' }],
      problem: {},
    });
  });

  test('lets a fault of the program through', async () => {
    const { host, backend } = openInExcel('书.xlsx', userBook);
    backend.fault = () => {
      throw new RangeError('A fault of the program');
    };
    await expect(host.writeResult(plan)).rejects.toThrow('A fault of the program');
  });
});

test('sums of a second result refer to its own sheets', async () => {
  const { host, book: open } = openInExcel('书.xlsx', userBook);
  const sum: CellPlan = { kind: 'formula', formula: 'SUM(明细!B1:B3)', value: '3' };
  const sheets = [{ ...sheetPlan('汇总', 0), rows: [[sum]] }, sheetPlan('明细', 3)];
  await host.writeResult({ ...plan, sheets });
  await host.writeResult({ ...plan, sheets });
  const formulas = open.sheets.map(({ name, cells }) => [name, cells.get('1,1')?.formula]);
  expect(formulas.filter(([, formula]) => formula !== undefined)).toEqual([
    ['汇总', "SUM('明细'!B1:B3)"],
    ['汇总（2）', "SUM('明细（2）'!B1:B3)"],
  ]);
});

describe('a try that was aborted although it was done', () => {
  /** The sheet comes into being, and the answer is that the request was aborted. */
  function abortAfterAdding(contents: string) {
    const { host, backend, book: open } = openInExcel('书.xlsx', userBook);
    let isFirst = true;
    backend.fault = ({ name }) => {
      if (name !== 'Add' || !isFirst) return undefined;
      isFirst = false;
      const added = newSheet(open, '汇总');
      if (contents !== '') enter(added, 9, 9, contents);
      return 'RequestAborted';
    };
    return { host, open };
  }

  test('is gone on with when its sheet is empty', async () => {
    const { host, open } = abortAfterAdding('');
    expect(await host.writeResult(plan)).not.toHaveProperty('problem');
    expect(open.sheets.map(({ name }) => name)).toEqual(['数据', '汇总', '明细']);
  });

  test('is not gone on with when a sheet of that name has contents', async () => {
    const { host, open } = abortAfterAdding('别人写的');
    expect(await host.writeResult(plan)).toMatchObject({
      sheets: [
        { planned: '汇总', rows: 0 },
        { planned: '明细', rows: 0 },
      ],
      problem: { fact: '工作簿里已有同名的工作表', fix: '再试一次，会换一个名称' },
    });
    expect([...(open.sheets[1]?.cells.keys() ?? [])]).toEqual(['9,9']);
  });
});

describe('protection', () => {
  test('of the book: nothing is written, and the reason is said', async () => {
    const { host, book: open } = openInExcel('书.xlsx', userBook);
    open.isStructureProtected = true;
    await expect(host.writeResult(plan)).rejects.toMatchObject({
      name: 'HostProblem',
      sentence: {
        fact: '工作簿的结构受保护，不能添加工作表，没有写入任何内容',
        fix: '在「审阅」中撤销「保护工作簿」后再试',
      },
    });
    expect(open.sheets.map(({ name }) => name)).toEqual(['数据']);
  });

  test('of a sheet of the user: it is read, and the result stands beside it', async () => {
    const { host, book: open } = openInExcel('书.xlsx', userBook);
    for (const sheet of open.sheets) sheet.isProtected = true;
    const { snapshot } = await host.readBook();
    expect(snapshot.sheets[0]?.cells.map(({ value }) => value)).toEqual(['甲', 1]);
    expect(await host.writeResult(plan)).not.toHaveProperty('problem');
  });

  test('of a new sheet is told as protection', async () => {
    const { host, backend } = openInExcel('书.xlsx', userBook);
    backend.fault = failAt('NumberFormat', '汇总', 1, 'AccessDenied');
    expect(await host.writeResult(plan)).toMatchObject({
      sheets: [
        { planned: '汇总', name: '汇总', rows: 0 },
        { planned: '明细', rows: 0 },
      ],
      problem: { fact: '工作簿或工作表受保护，Excel 不让改动', fix: '在「审阅」中撤销保护后再试' },
    });
  });
});
