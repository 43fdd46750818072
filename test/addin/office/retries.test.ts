import { describe, expect, test, vi } from 'vitest';
import { HostProblem } from '../../../addin/host/host.js';
import { book, sheet } from '../../core/sheet/build-sheet.js';
import { openInExcel } from './excel-under-test.js';

const userBook = book(sheet('数据', [['甲', 1]]));

describe('a cell that is being edited', () => {
  test('is waited for twice, with growing pauses', async () => {
    const { host, backend, pauses } = openInExcel('书.xlsx', userBook);
    backend.batchesInCellEditMode = 2;
    expect(await host.listSheets()).toEqual([{ name: '数据', visibility: 'visible' }]);
    expect(pauses).toEqual([300, 1200]);
  });

  test('stops the action after the third try, in Chinese', async () => {
    const { host, backend, pauses, book: open } = openInExcel('书.xlsx', userBook);
    backend.batchesInCellEditMode = 3;
    await expect(host.showCell({ sheet: '数据', cell: 'A1' })).rejects.toMatchObject({
      message: '有一个单元格正在编辑，Excel 暂不接受操作；按回车键或 Esc 结束编辑后再试',
    });
    expect(pauses).toEqual([300, 1200]);
    expect(open).not.toHaveProperty('selected');
  });

  test('does not make a sheet twice', async () => {
    const { host, backend, book: open } = openInExcel('书.xlsx', userBook);
    let isFirst = true;
    backend.fault = ({ name }) => {
      if (name !== 'Add' || !isFirst) return undefined;
      isFirst = false;
      return 'InvalidOperationInCellEditMode';
    };
    const outcome = await host.writeResult({
      title: '结果',
      date: '2025-08-19',
      sheets: [
        {
          name: '汇总',
          widths: [],
          rows: [[{ kind: 'text', text: '一' }]],
          gridlines: true,
          print: { orientation: 'portrait' },
        },
      ],
    });
    expect(outcome).not.toHaveProperty('problem');
    expect(open.sheets.map(({ name }) => name)).toEqual(['数据', '汇总']);
  });
});

test.each([
  ['1.20', [{ mergeUndoGroup: true }, expect.any(Function)]],
  ['1.19', [expect.any(Function)]],
])('with ExcelApi %s an action is one step of undo where Excel can', async (version, args) => {
  const { host } = openInExcel('书.xlsx', userBook, version);
  const run = vi.spyOn(Excel, 'run');
  expect(await host.listSheets()).toHaveLength(1);
  expect(run.mock.calls).toEqual([args]);
});

describe('an error of Excel', () => {
  test.each([
    'InvalidOperationInCellEditMode',
    'ActivityLimitReached',
    'ServiceNotAvailable',
    'RequestAborted',
  ])('%s is tried again', async (code) => {
    const { host, backend, pauses } = openInExcel('书.xlsx', userBook);
    let isFirst = true;
    backend.fault = () => {
      const failing = isFirst;
      isFirst = false;
      return failing ? code : undefined;
    };
    expect(await host.listSheets()).toHaveLength(1);
    expect(pauses).toEqual([300]);
  });

  test.each([
    ['AccessDenied', '工作簿或工作表受保护'],
    ['ItemNotFound', '这个工作表已不在工作簿中'],
    ['GeneralException', '代码 GeneralException'],
    ['constructor', '代码 constructor'],
  ])('%s is not tried again, and told by its code alone', async (code, words) => {
    const { host, backend, pauses } = openInExcel('书.xlsx', userBook);
    backend.fault = () => code;
    const problem = await host.readBook().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(HostProblem);
    expect(String(problem)).toContain(words);
    expect(String(problem)).not.toContain('sentence');
    expect(pauses).toEqual([]);
  });
});
