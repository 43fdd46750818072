import { describe, expect, test } from 'vitest';
import type { MendPlan } from '../../../workbook/patch/mend/mend-workbook.js';
import { book, sheet } from '../../core/sheet/build-sheet.js';
import { openInExcel } from './excel-under-test.js';
import { failAt } from './fail-at.js';

const userBook = book(
  sheet('甲表', [
    ['一', 1],
    ['二', 2],
  ]),
  sheet('乙 表', [['三', 3]]),
);

const plan: MendPlan = {
  changes: [
    { sheet: '甲表', cell: 'A1', content: { kind: 'text', text: '=一' } },
    { sheet: '甲表', cell: 'B2', content: { kind: 'number', number: '2.5' } },
    { sheet: '乙 表', cell: 'A1', content: { kind: 'text', text: '丙' } },
  ],
  sheet: { name: '修改清单', columnWidths: [10], rows: [[{ kind: 'text', text: '位置' }]] },
  hasFormulas: false,
};

function openBook(excelApi?: string) {
  return openInExcel('书.xlsx', userBook, excelApi);
}

describe('a batch of changes that breaks off', () => {
  test('after the second of three cells names the two that were changed', async () => {
    const { host, backend } = openBook();
    backend.fault = failAt('Values', '乙 表');
    expect(await host.changeCells?.(plan)).toEqual({
      cells: 2,
      plannedCells: 3,
      changed: ['甲表!A1', '甲表!B2'],
      problem: { fact: 'Excel 没有完成这次操作，代码 GeneralException', fix: '保存工作簿后再试' },
    });
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['甲表', '乙 表']);
  });

  test('with its list names all cells, which stand changed', async () => {
    const { host, backend } = openBook();
    backend.fault = failAt('Values', '修改清单');
    expect(await host.changeCells?.(plan)).toMatchObject({
      cells: 3,
      plannedCells: 3,
      changed: ['甲表!A1', '甲表!B2', '乙 表!A1'],
      problem: {},
    });
  });

  test('at a protected sheet says so, and what was changed on the other one', async () => {
    const { host, book: open } = openBook();
    for (const each of open.sheets) each.isProtected = each.name === '乙 表';
    expect(await host.changeCells?.(plan)).toEqual({
      cells: 2,
      plannedCells: 3,
      changed: ['甲表!A1', '甲表!B2'],
      problem: { fact: '工作簿或工作表受保护，Excel 不让改动', fix: '在「审阅」中撤销保护后再试' },
    });
  });

  test('while a cell is being edited says so when that goes on', async () => {
    const { host, backend, pauses } = openBook();
    let isAsked = false;
    backend.fault = ({ name }) => {
      isAsked ||= name === 'Values';
      return isAsked && name === 'Values' ? 'InvalidOperationInCellEditMode' : undefined;
    };
    expect(await host.changeCells?.(plan)).toMatchObject({
      cells: 0,
      changed: [],
      problem: { fact: '有一个单元格正在编辑，Excel 暂不接受操作' },
    });
    expect(pauses).toEqual([300, 1200]);
  });

  test('says nothing of the cells when they cannot be read back', async () => {
    const { host, backend } = openBook();
    const broken = failAt('Values', '甲表');
    let hasBroken = false;
    backend.fault = (moment) => {
      hasBroken ||= broken(moment) !== undefined;
      return hasBroken ? 'GeneralException' : undefined;
    };
    const outcome = await host.changeCells?.(plan);
    expect(outcome).toHaveProperty('problem');
    expect(outcome).not.toHaveProperty('changed');
  });

  test('lets a fault of the program through', async () => {
    const { host, backend } = openBook();
    backend.fault = ({ name }) => {
      if (name === 'Values') throw new RangeError('A fault of the program');
      return undefined;
    };
    await expect(host.changeCells?.(plan)).rejects.toThrow('A fault of the program');
  });
});

describe('a batch of changes', () => {
  test('is refused before anything is written when the book takes no sheet for its list', async () => {
    const { host, book: open } = openBook();
    open.isStructureProtected = true;
    await expect(host.changeCells?.(plan)).rejects.toMatchObject({
      sentence: { fact: '工作簿的结构受保护，不能添加工作表，没有写入任何内容' },
    });
    expect(open.sheets[0]?.cells.get('1,1')?.value).toBe('一');
  });

  test('waits for a cell that is being edited', async () => {
    const { host, backend } = openBook();
    backend.batchesInCellEditMode = 1;
    expect(await host.changeCells?.(plan)).toEqual({ cells: 3, plannedCells: 3 });
  });

  test('leaves the number format of a number alone unless another is asked for', async () => {
    const { host, book: open } = openBook();
    open.sheets[0]?.formats.set('2,2', '0.000');
    await host.changeCells?.(plan);
    expect(open.sheets[0]?.formats.get('2,2')).toBe('0.000');
    expect(open.sheets[0]?.formats.get('1,1')).toBe('@');
  });

  test('of many cells takes few requests', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [index]);
    const { host, backend } = openInExcel('书.xlsx', book(sheet('甲表', rows)));
    const changes = rows.map(
      (_, index) =>
        ({ sheet: '甲表', cell: `A${index + 1}`, content: { kind: 'number', number: '1' } }) as const,
    );
    expect(await host.changeCells?.({ ...plan, changes })).toEqual({ cells: 3000, plannedCells: 3000 });
    expect(backend.batches).toBeLessThan(20);
  });
});

describe('rows of texts', () => {
  const header = ['名称', '数'];

  test('that break off are named by their cells', async () => {
    const { host, backend } = openInExcel('书.xlsx', book(sheet('甲表', [header, ['一', 1]])));
    backend.fault = failAt('Values', '甲表', 3);
    const rows = [
      ['甲', '乙'],
      ['丙', '丁'],
    ];
    expect(await host.appendRows?.({ sheet: '甲表', header, rows })).toMatchObject({
      cells: 2,
      plannedCells: 4,
      changed: ['甲表!A3', '甲表!B3'],
    });
  });

  test('need no sheet when the structure is protected and theirs is there', async () => {
    const { host, book: open } = openInExcel('书.xlsx', book(sheet('甲表', [header])));
    open.isStructureProtected = true;
    const addition = { header, rows: [['甲', '乙']] };
    expect(await host.appendRows?.({ sheet: '甲表', ...addition })).toEqual({ cells: 2, plannedCells: 2 });
    await expect(host.appendRows?.({ sheet: '丙表', ...addition })).rejects.toMatchObject({
      sentence: { fact: '工作簿的结构受保护，不能添加工作表，没有写入任何内容' },
    });
  });
});

describe('what is too much for one request', () => {
  const rows = Array.from({ length: 300 }, (_, index) => [`第${index}行`]);

  test('is read in smaller blocks', async () => {
    const { host, book: open } = openInExcel('书.xlsx', book(sheet('甲表', rows)));
    open.mostCellsAtOnce = 40;
    const { snapshot } = await host.readBook();
    expect(snapshot.sheets[0]?.cells.map(({ text }) => [text])).toEqual(rows);
  });

  test('is written in smaller blocks', async () => {
    const { host, book: open } = openInExcel('书.xlsx', userBook);
    open.mostCellsAtOnce = 40;
    const outcome = await host.writeResult({
      title: '结果',
      date: '2025-08-19',
      sheets: [
        {
          name: '汇总',
          widths: [],
          rows: rows.map(([text = '']) => [{ kind: 'text', text }]),
          gridlines: true,
          print: { orientation: 'portrait' },
        },
      ],
    });
    expect(outcome).toMatchObject({ sheets: [{ rows: 300, plannedRows: 300 }] });
    expect(outcome).not.toHaveProperty('problem');
    expect(open.sheets.at(-1)?.cells.size).toBe(300);
  });

  test('is told when even one cell is too much', async () => {
    const { host, book: open } = openInExcel('书.xlsx', userBook);
    open.mostCellsAtOnce = 0;
    await expect(host.readBook()).rejects.toMatchObject({ sentence: { fact: '一次读取的内容太多' } });
  });
});
