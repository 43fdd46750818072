import { describe, expect, test } from 'vitest';
import { cellKey, markCells } from '../../../addin/taskpane/view/grid/cell-marks.js';
import { cellsOfRows, extentOf } from '../../../addin/taskpane/view/grid/sheet-part.js';
import type { Finding, Severity } from '../../../core/finding.js';
import type { SheetSnapshot } from '../../../core/sheet/cell.js';

function sheetOf(rows: readonly number[], columns: number): SheetSnapshot {
  const cells = rows.flatMap((row) =>
    Array.from({ length: columns }, (_, index) => ({ row, column: index + 1, text: `${row}/${index + 1}` })),
  );
  return {
    name: '表',
    visibility: 'visible',
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}

describe('the cells of the grid', () => {
  test.each([
    [1, 1, [1]],
    [2, 4, [3]],
    [3, 7, [3, 7]],
    [4, 6, []],
    [8, 100, []],
  ])('of rows %s to %s are those that stand there', (top, bottom, expected) => {
    const cells = cellsOfRows(sheetOf([1, 3, 7], 2), top, bottom);
    expect([...cells.keys()]).toEqual(expected.flatMap((row) => [cellKey(row, 1), cellKey(row, 2)]));
  });

  test('go as far as the sheet, and to a place beyond it that is asked for', () => {
    const sheet = sheetOf([1, 9], 3);
    expect(extentOf(sheet, undefined)).toEqual({ lastRow: 9, left: 1, right: 3 });
    expect(extentOf(sheet, { top: 20, left: 5, bottom: 20, right: 5 })).toEqual({
      lastRow: 20,
      left: 1,
      right: 5,
    });
  });

  test('show a bounded number of columns, the one asked for among them', () => {
    const sheet = sheetOf([1], 300);
    const { left, right } = extentOf(sheet, { top: 1, left: 200, bottom: 1, right: 200 });
    expect(right - left).toBeLessThan(50);
    expect(left).toBeLessThan(200);
    expect(right).toBeGreaterThan(200);
  });
});

describe('the marks of the grid', () => {
  const found = (severity: Severity, cell?: string, sheet = '表'): Finding => ({
    rule: 'a',
    severity,
    place: { kind: 'sheet', sheet, ...(cell !== undefined && { cell }) },
  });

  test('stand on the first cell of what a finding names, with the gravest severity and the count', () => {
    const marks = markCells([
      found('hint', 'B2'),
      found('mandatory', 'B2:C4'),
      found('verify', 'B2'),
      found('verify', '5'),
      found('hint', 'A1', '另一表'),
      found('mandatory'),
      { rule: 'b', severity: 'mandatory', place: { kind: 'file', file: '项目设置.yaml' } },
    ]);
    expect([...marks.keys()]).toEqual(['表', '另一表']);
    expect(Object.fromEntries(marks.get('表') ?? [])).toEqual({
      [cellKey(2, 2)]: { severity: 'mandatory', count: 3 },
      [cellKey(5, 1)]: { severity: 'verify', count: 1 },
    });
  });
});
