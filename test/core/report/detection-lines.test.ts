import { expect, test } from 'vitest';
import { detectionLines } from '../../../core/report/check-report.js';
import type { HiddenReason, SheetSnapshot } from '../../../core/sheet/cell.js';
import { awardBook, check, codeOf } from '../sheet/award-book.js';
import { book } from '../sheet/build-sheet.js';

const { sheets } = awardBook({
  enterprises: [1, 2, 3, 4].map((serial) => ({ creditCode: codeOf(serial), name: `样例${serial}` })),
  recognitions: [],
  rdExpenses: [],
  ledger: [],
});

/** The line of 企业库 when its sheet is changed so. */
function lineOf(change: Partial<SheetSnapshot>): string | undefined {
  const snapshot = book(...sheets.map((each) => (each.name === '企业库' ? { ...each, ...change } : each)));
  return detectionLines(check(snapshot).tables.values(), snapshot)[1];
}

test('hidden rows are named with why they are hidden, as far as that is known', () => {
  const hiddenReasons = new Map<number, HiddenReason>([
    [2, 'filter'],
    [3, 'group'],
    [4, 'filter'],
    [5, 'hand'],
  ]);
  const hiddenRows = [2, 3, 4, 5];
  expect(lineOf({ hiddenRows, hiddenReasons })).toContain(
    '；隐藏 4 行：第2、4行（筛选隐藏）、第3行（分组折叠）、第5行（手动隐藏），已计入',
  );
  expect(lineOf({ hiddenRows: [2, 5] })).toContain('；隐藏 2 行：第2、5行，已计入');
  expect(lineOf({})).not.toContain('隐藏');
});

test('a table on a sheet of another name is named with it', () => {
  expect(lineOf({})).toMatch(/^企业库：表头第1行，4 条（第2—5行）/);
  expect(lineOf({ name: '汇总' })).toMatch(/^汇总（企业库）：表头第1行，4 条（第2—5行）/);
});

test('a book that counts its days from 1904 says so first', () => {
  const snapshot = book(...sheets);
  const { tables } = check(snapshot);
  const lines = detectionLines(tables.values(), snapshot);
  expect(detectionLines(tables.values(), { date1904: true })).toEqual([
    '日期从 1904 年算起（工作簿用 1904 日期系统），已照此读取',
    ...lines,
  ]);
});
