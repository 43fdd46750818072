import { add, type DecimalText, subtract } from '../../../decimal.js';
import type { Cell, CellRange, SheetSnapshot } from '../../cell.js';
import { shownDecimal } from '../../parse/number.js';
import type { SumFormula } from './read-sum.js';

/** What cells add up to, and the sum of their amounts without signs. */
export interface Sum {
  readonly sum: DecimalText;
  readonly size: DecimalText;
}

/** A filled cell with the sums of its column down to it. */
interface Step extends Sum {
  readonly row: number;
  /** How many cells down to it cannot be added: error values, formulas without result, in a chain also texts. */
  readonly errors: number;
  readonly texts: number;
}

type Columns = ReadonlyMap<number, readonly Step[]>;

const none: Step = { row: 0, sum: '0', size: '0', errors: 0, texts: 0 };

/** Sums over ranges of one sheet. Each column is added up once, when it is first asked for. */
export class ColumnSums {
  private columns: Columns | undefined;
  private withoutSubtotals: Columns | undefined;

  constructor(private readonly sheet: SheetSnapshot) {}

  /**
   * What the formula would come to; absent where a cell cannot be added, or where it would have to add itself or
   * to know which rows a filter hides.
   */
  add({ kind, terms }: SumFormula, own: Cell): Sum | undefined {
    let [sum, size]: [DecimalText, DecimalText] = ['0', '0'];
    for (const { range, isSubtracted } of terms) {
      if (holds(range, own) || (kind === 'subtotal' && this.hidesRows(range))) return undefined;
      for (const [column, steps] of this.columnsFor(kind)) {
        if (column < range.left || column > range.right) continue;
        const before = lastUpTo(steps, range.top - 1);
        const last = lastUpTo(steps, range.bottom);
        if (last.errors > before.errors || (kind === 'cells' && last.texts > before.texts)) return undefined;
        const part = subtract(last.sum, before.sum);
        sum = isSubtracted ? subtract(sum, part) : add(sum, part);
        size = add(size, subtract(last.size, before.size));
      }
    }
    return { sum, size };
  }

  private hidesRows({ top, bottom }: CellRange): boolean {
    return this.sheet.hiddenRows.some((row) => top <= row && row <= bottom);
  }

  private columnsFor(kind: SumFormula['kind']): Columns {
    if (kind !== 'subtotal') {
      this.columns ??= addUp(this.sheet, () => false);
      return this.columns;
    }
    this.withoutSubtotals ??= addUp(this.sheet, ({ formula = '' }) => /\bSUBTOTAL\(/i.test(formula));
    return this.withoutSubtotals;
  }
}

function holds({ top, left, bottom, right }: CellRange, { row, column }: Cell): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function addUp({ cells }: SheetSnapshot, isLeftOut: (cell: Cell) => boolean): Columns {
  const columns = new Map<number, Step[]>();
  for (const cell of cells) {
    if (isLeftOut(cell)) continue;
    const steps = columns.get(cell.column);
    const step = stepOf(cell, steps?.at(-1) ?? none);
    if (steps === undefined) columns.set(cell.column, [step]);
    else steps.push(step);
  }
  return columns;
}

function stepOf({ row, value }: Cell, { sum, size, errors, texts }: Step): Step {
  const number = typeof value === 'number' ? shownDecimal(value) : undefined;
  if (number !== undefined) {
    return { row, sum: add(sum, number), size: add(size, number.replace('-', '')), errors, texts };
  }
  const isText = typeof value === 'string' || typeof value === 'boolean';
  return { row, sum, size, errors: errors + (isText ? 0 : 1), texts: texts + (isText ? 1 : 0) };
}

/** The last step at or above the row; rows come sorted. */
function lastUpTo(steps: readonly Step[], row: number): Step {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((steps[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? none;
}
