import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createFileHost } from '../../../addin/host/file/file-host.js';
import { type DownloadFile, HostProblem } from '../../../addin/host/host.js';
import { sha256 } from '../../../cli/output/sha256.js';
import { formatAddress, formatRange } from '../../../core/sheet/address.js';
import type { SheetSnapshot } from '../../../core/sheet/cell.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { bookOf, sample } from '../../cli/sample/sample-books.js';
import { book, sheet } from '../../core/sheet/build-sheet.js';
import { xlsxOf } from '../../workbook/snapshot-xlsx.js';
import { describeHost, type HostUnderTest } from '../host-contract.js';

function openHost() {
  const saved: DownloadFile[] = [];
  const shown: { sheet?: string; cell?: string } = {};
  const host = createFileHost({
    save: (file) => void saved.push(file),
    show: ({ name }, range) =>
      void Object.assign(shown, { sheet: name, ...(range !== undefined && { cell: formatRange(range) }) }),
  });
  return { host, saved, shown };
}

function textOf(sheet: SheetSnapshot | undefined): ReadonlyMap<string, string> {
  return new Map(sheet?.cells.map((cell) => [formatAddress(cell), cell.text]));
}

const open = async (name: string, bytes: Uint8Array): Promise<HostUnderTest> => {
  const { host, saved, shown } = openHost();
  await host.open(name, bytes);
  return {
    host,
    saved,
    sheetText: async (sheet) => {
      const file = await host.changedBook?.();
      const { sheets } = readWorkbook(file?.bytes ?? new Uint8Array());
      return textOf(sheets.find((each) => each.name === sheet));
    },
    writtenText: (outcome, planned) => {
      if (outcome.kind !== 'download') throw new Error('Expected a download');
      return textOf(readWorkbook(outcome.file.bytes).sheets.find((each) => each.name === planned));
    },
    shown: () => shown,
  };
};

describeHost('A file opened in the page', open, ['selection', 'mark', 'repairFormulas', 'freezeFormulas']);

describe('the host of a page', () => {
  test('says that nothing is open yet, whatever is asked', async () => {
    const { host } = openHost();
    for (const action of [
      () => host.listSheets(),
      () => host.readBook(),
      () => host.showCell({ sheet: '企业库' }),
    ]) {
      await expect(action()).rejects.toThrow('还没有打开工作簿；先选择一个 .xlsx 文件');
    }
  });

  test('names the bytes of the file by their SHA-256', async () => {
    const { host } = openHost();
    const bytes = await bookOf(sample);
    await host.open('样例.xlsx', bytes);
    expect(await host.readBook()).toMatchObject({ name: '样例.xlsx', sha256: sha256(bytes) });
  });

  test('refuses what is no workbook, saying what it is, and keeps the book that was open', async () => {
    const { host } = openHost();
    await host.open('样例.xlsx', await bookOf(sample));
    const open = () => host.open('报告.xlsx', new TextEncoder().encode('%PDF-1.7'));
    await expect(open()).rejects.toThrow(HostProblem);
    await expect(open()).rejects.toThrow('「报告.xlsx」读不了：这是 PDF 文件，不是工作簿');
    expect(await host.readBook()).toMatchObject({ name: '样例.xlsx' });
  });

  test('saves a result under its title and a report as it is', async () => {
    const { host, saved } = openHost();
    await host.writeResult({
      title: '2025年度测算结果',
      date: '2025-08-19',
      sheets: [{ name: '表', widths: [], rows: [], gridlines: true, print: { orientation: 'portrait' } }],
    });
    const report = { name: '报告.json', bytes: new Uint8Array([123, 125]) };
    await host.download?.(report);
    expect(saved.map(({ name }) => name)).toEqual(['2025年度测算结果.xlsx', '报告.json']);
    expect(saved[1]).toBe(report);
  });

  test('marks a copy and leaves the opened bytes alone', async () => {
    const { host } = openHost();
    const bytes = await bookOf(sample);
    const before = bytes.slice();
    await host.open('样例.xlsx', bytes);
    const copy = await host.annotate?.({
      marks: [{ sheet: '企业库', cell: 'B2', severity: 'verify', comment: '核对名称' }],
      resultSheet: { name: '校验结果', columnWidths: [10], rows: [[{ kind: 'text', text: '位置' }]] },
    });
    expect(bytes).toEqual(before);
    const names = readWorkbook(copy ?? new Uint8Array()).sheets.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['校验结果', '标注记录']);
  });

  test('hands out the book that was opened until something is changed, then the changed one under another name', async () => {
    const { host } = openHost();
    const bytes = await bookOf(sample);
    await host.open('样例.xlsm', bytes);
    expect(await host.changedBook?.()).toEqual({ name: '样例.xlsm', bytes });
    await host.appendRows?.({ sheet: '新表', header: ['甲'], rows: [['乙']] });
    const changed = await host.changedBook?.();
    expect(changed?.name).toBe('样例_已修改.xlsx');
    expect(await host.readBook()).toMatchObject({
      name: '样例.xlsm',
      sha256: sha256(changed?.bytes ?? new Uint8Array()),
    });
    await host.open('另一.xlsx', bytes);
    expect(await host.changedBook?.()).toEqual({ name: '另一.xlsx', bytes });
  });

  test('takes the marks of a marked copy away, to the bytes of each part', async () => {
    const { host } = openHost();
    const bytes = await bookOf(sample);
    await host.open('样例.xlsx', bytes);
    const copy = await host.annotate?.({
      marks: [{ sheet: '企业库', cell: 'B2', severity: 'verify', comment: '核对名称' }],
      resultSheet: { name: '校验结果', columnWidths: [10], rows: [[{ kind: 'text', text: '位置' }]] },
    });
    await host.open('样例_标注.xlsx', copy ?? new Uint8Array());
    expect(await host.clearMarks?.()).toEqual({ cells: 1, plannedCells: 1 });
    const cleared = await host.changedBook?.();
    const partsOf = (zip: Uint8Array | undefined) =>
      Object.entries(unzipSync(zip ?? new Uint8Array())).filter(([name]) => !name.endsWith('/'));
    expect(partsOf(cleared?.bytes)).toEqual(partsOf(bytes));
    expect(await host.clearMarks?.()).toEqual({ cells: 0, plannedCells: 0 });
  });

  test('says of marks made in Excel that they go away there', async () => {
    const { host } = openHost();
    const marked = book(sheet('数据', [['甲']]), sheet('标注记录', [['wenbiao-excel-marks/1']]));
    await host.open('样例.xlsx', xlsxOf(marked));
    expect(await host.clearMarks?.()).toEqual({
      cells: 0,
      plannedCells: 0,
      problem: {
        fact: '这个文件里的标注是在 Excel 窗格中加的，离线页面清不了',
        fix: '在 Excel 中打开文件，用「清除痕迹」清除',
      },
    });
  });
});
