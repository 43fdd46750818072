import { expect, test } from 'vitest';
import type { Cell, CellList } from '../../../core/sheet/cell.js';
import { awardBook, check, codeOf, withEnterprises } from './award-book.js';

/** Cells that count how often one of them was looked at. */
class CountedCells implements CellList {
  looked = 0;

  constructor(private readonly cells: readonly Cell[]) {}

  get length(): number {
    return this.cells.length;
  }

  *[Symbol.iterator](): Generator<Cell> {
    for (const cell of this.cells) {
      this.looked += 1;
      yield cell;
    }
  }

  at(index: number): Cell | undefined {
    this.looked += 1;
    return this.cells.at(index);
  }

  find(match: (cell: Cell) => boolean): Cell | undefined {
    for (const cell of this) if (match(cell)) return cell;
    return undefined;
  }

  some(match: (cell: Cell) => boolean): boolean {
    return this.find(match) !== undefined;
  }

  filter(match: (cell: Cell) => boolean): Cell[] {
    return [...this].filter(match);
  }

  map<Result>(make: (cell: Cell) => Result): Result[] {
    return [...this].map(make);
  }
}

/** How many cells of 企业库 are looked at while a book is checked, and how many it has. */
function looksAt(rows: number): { readonly looked: number; readonly cells: number } {
  const records = Array.from({ length: rows }, (_, index) => ({
    creditCode: codeOf(index + 1),
    name: `样例${index}`,
  }));
  const sheet = awardBook({ enterprises: records }).sheets.find(({ name }) => name === '企业库');
  if (sheet === undefined) throw new RangeError('No 企业库');
  const cells = new CountedCells([...sheet.cells]);
  check(withEnterprises({ ...sheet, cells }));
  return { looked: cells.looked, cells: cells.length };
}

test('the cells of a table are gone through once; what finds its header does not grow with the sheet', () => {
  const small = looksAt(100);
  const large = looksAt(400);
  expect(large.looked - small.looked).toBe(large.cells - small.cells);
});
