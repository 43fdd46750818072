import { describe, expect, test } from 'vitest';
import { createFileHost } from '../../../addin/host/file/file-host.js';
import { type DownloadFile, HostProblem } from '../../../addin/host/host.js';
import { sha256 } from '../../../cli/output/sha256.js';
import { formatAddress, formatRange } from '../../../core/sheet/address.js';
import type { SheetSnapshot } from '../../../core/sheet/cell.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { bookOf, sample } from '../../cli/sample/sample-books.js';
import { describeHost } from '../host-contract.js';

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

describeHost('a file opened in the page', async (name, bytes) => {
  const { host, shown } = openHost();
  host.open(name, bytes);
  return {
    host,
    sheetText: (sheet) => textOf(readWorkbook(bytes).sheets.find((each) => each.name === sheet)),
    writtenText: (outcome, planned) => {
      if (outcome.kind !== 'download') throw new Error('Expected a download');
      return textOf(readWorkbook(outcome.file.bytes).sheets.find((each) => each.name === planned));
    },
    shown: () => shown,
  };
});

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
    host.open('样例.xlsx', bytes);
    expect(await host.readBook()).toMatchObject({ name: '样例.xlsx', sha256: sha256(bytes) });
  });

  test('refuses what is no workbook, saying what it is, and keeps the book that was open', async () => {
    const { host } = openHost();
    host.open('样例.xlsx', await bookOf(sample));
    const open = () => host.open('报告.xlsx', new TextEncoder().encode('%PDF-1.7'));
    expect(open).toThrow(HostProblem);
    expect(open).toThrow('「报告.xlsx」读不了：这是 PDF 文件，不是工作簿');
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
    host.open('样例.xlsx', bytes);
    const copy = await host.annotate?.({
      marks: [{ sheet: '企业库', cell: 'B2', severity: 'verify', comment: '核对名称' }],
      resultSheet: { name: '校验结果', columnWidths: [10], rows: [[{ kind: 'text', text: '位置' }]] },
    });
    expect(bytes).toEqual(before);
    const names = readWorkbook(copy ?? new Uint8Array()).sheets.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['校验结果', '标注记录']);
  });
});
