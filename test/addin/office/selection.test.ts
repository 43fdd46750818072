import { describe, expect, test } from 'vitest';
import { parseRange } from '../../../core/sheet/address.js';
import type { CellRange } from '../../../core/sheet/cell.js';
import { book, cell, sheet } from '../../core/sheet/build-sheet.js';
import { openInExcel } from './excel-under-test.js';

const userBook = book(sheet('甲表', [['一']]), sheet('乙 表', [['二']]));

function range(text: string): CellRange {
  const parsed = parseRange(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
}

describe('what is selected', () => {
  test.each([
    [['B2'], 'B2'],
    [['B2:D9'], 'B2:D9'],
    [['C3', 'A1:B2'], 'C3'],
    [['A1:E1048576'], 'A1:E1048576'],
    [['A1:XFD1048576'], 'A1:XFD1048576'],
  ])('%j is told as %s, however many cells it has', async (selected, expected) => {
    const { host, book: open } = openInExcel('书.xlsx', userBook);
    open.active = '乙 表';
    open.selection = selected.map(range);
    expect(await host.selection?.()).toEqual({ sheet: '乙 表', cell: expected });
  });

  test('is the sheet alone when a chart is selected', async () => {
    const { host } = openInExcel('书.xlsx', userBook);
    expect(await host.selection?.()).toEqual({ sheet: '甲表' });
  });

  test('is told as a problem when Excel refuses to say', async () => {
    const { host, backend, book: open } = openInExcel('书.xlsx', userBook);
    open.selection = [range('A1')];
    backend.fault = ({ name }) => (name === 'GetSelectedRanges' ? 'AccessDenied' : undefined);
    await expect(host.selection?.()).rejects.toMatchObject({ name: 'HostProblem' });
  });
});

describe('a sheet with an entry in its last cell', () => {
  const far = { ...sheet('远表', [['一']]), cells: [cell('一', 1, 1), cell('二', 1_048_576, 16_384)] };

  test('is not read cell by cell, but told with what to do', async () => {
    const { host, backend } = openInExcel('书.xlsx', book(far));
    await expect(host.readBook()).rejects.toMatchObject({
      sentence: {
        fact: '「远表」的内容区域超过 2000 万个单元格',
        fix: '按 Ctrl+End 看最后一格在哪里，删去多余的行列后再试',
      },
    });
    expect(backend.batches).toBeLessThan(10);
  });

  test('of more than five million cells is read in blocks when it is no larger than can be read', async () => {
    const tall = { ...far, cells: [cell('一', 1, 1), cell('二', 1_000_000, 6)] };
    const { host, backend } = openInExcel('书.xlsx', book(tall));
    backend.fault = ({ name }) => (name === 'GetRowProperties' ? 'GeneralException' : undefined);
    // The first block was asked for, and no grid of the whole area.
    await expect(host.readBook()).rejects.toMatchObject({
      sentence: { fact: 'Excel 没有完成这次操作，代码 GeneralException' },
    });
  });
});

describe('a download', () => {
  test('is offered on a PC', async () => {
    const { host, saved } = openInExcel('书.xlsx', userBook, '1.14', 'PC');
    const file = { name: '报告.json', bytes: new Uint8Array([1]) };
    await host.download?.(file);
    expect(saved).toEqual([file]);
    expect(host.downloadRefused).toBeUndefined();
  });

  test('is not offered on a Mac, where nothing would arrive: what to do instead is said', () => {
    const { host } = openInExcel('书.xlsx', userBook, '1.14', 'Mac');
    expect(host.download).toBeUndefined();
    expect(host.downloadRefused).toEqual({
      fact: 'Mac 版 Excel 的窗格不能把文件保存到电脑上',
      fix: '保存工作簿，用浏览器打开离线页面，在那里打开这个文件后下载',
    });
  });
});
