import { expect, test } from 'vitest';
import { collectCopies } from '../../../../core/report/collect/collect-copies.js';
import { awardTables } from '../../../../core/sheet/award-tables/index.js';
import type { WorkbookSnapshot } from '../../../../core/sheet/cell.js';
import { collectSheet } from '../../../../workbook/books/collect/collect-sheet.js';
import { awardBook, codeOf, regions } from '../../../core/sheet/award-book.js';
import { book, sheet } from '../../../core/sheet/build-sheet.js';

function submission(name: string, snapshot: WorkbookSnapshot) {
  return { book: { name, sha256: name.repeat(20), snapshot, findings: [] } };
}

test('every sum is that of the cells above it, also with copies that were not merged', () => {
  const newer = book(...awardBook().sheets, sheet('填表说明', [['表样版本 99']]));
  const collection = collectCopies(
    [
      submission('甲', awardBook()),
      submission(
        '乙',
        awardBook({ enterprises: [{ creditCode: codeOf(2), name: '约300', salesWan: '约300' }] }),
      ),
      submission('新', newer),
      { name: '图.png', skipped: '不是工作簿', mustBeMended: false },
    ],
    awardTables,
    { policies: [], regions },
  );
  const { rows } = collectSheet(collection, '2025-08-19');
  const at = rows.findIndex(([cell]) => cell?.kind === 'text' && cell.text === '各份合计');
  const copies = rows.slice(at - 4, at);
  const numberOf = (row: (typeof rows)[number] | undefined, column: number) => {
    const cell = row?.[column];
    return cell?.kind === 'number' || cell?.kind === 'formula' ? Number(cell.value) : undefined;
  };
  const columns = rows[at]?.flatMap((cell, column) => (cell.kind === 'formula' ? [column] : [])) ?? [];
  expect(columns.length).toBeGreaterThan(8);
  for (const column of columns) {
    const sum = copies.reduce((total, row) => total + (numberOf(row, column) ?? 0), 0);
    expect(numberOf(rows[at], column), String(column)).toBe(sum);
    const once = numberOf(rows[at + 1], column);
    if (once !== undefined) expect(numberOf(rows[at + 2], column)).toBe(sum - once);
  }
  expect(copies.map((row) => row[2]?.kind === 'text' && row[2].text.length)).toEqual([12, 12, 12, false]);
  expect(copies.map((row) => numberOf(row, 3))).toEqual([1, 1, 0, undefined]);
});
