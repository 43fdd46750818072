import type { Cell, CellList, CellRange, SheetSnapshot } from '../cell.js';

/** Where one of several tables of a sheet stands: its columns, and the lines above its header over the whole width. */
export interface PartRange extends CellRange {
  /** The first row of its header. */
  readonly header: number;
}

/** The sheet under its own name with the cells of one part alone. */
export function sheetPart(sheet: SheetSnapshot, range: PartRange): SheetSnapshot {
  return { ...sheet, cells: new CellsWithin(sheet.cells, range) };
}

/** Some cells of a list, told apart when somebody looks. */
class CellsWithin implements CellList {
  private count: number | undefined;

  constructor(
    private readonly cells: CellList,
    private readonly range: PartRange,
  ) {}

  get length(): number {
    this.count ??= this.map(() => undefined).length;
    return this.count;
  }

  at(index: number): Cell | undefined {
    return [...this].at(index);
  }

  *[Symbol.iterator](): Generator<Cell> {
    const { top, bottom, left, right, header } = this.range;
    for (const cell of this.cells) {
      if (cell.row > bottom) return;
      if (cell.row < top) continue;
      if (cell.row < header || (left <= cell.column && cell.column <= right)) yield cell;
    }
  }

  find(test: (cell: Cell) => boolean): Cell | undefined {
    for (const cell of this) if (test(cell)) return cell;
    return undefined;
  }

  some(test: (cell: Cell) => boolean): boolean {
    return this.find(test) !== undefined;
  }

  filter(test: (cell: Cell) => boolean): Cell[] {
    return [...this].filter(test);
  }

  map<Result>(make: (cell: Cell) => Result): Result[] {
    return [...this].map(make);
  }
}
