import type { DecimalText } from '../../../core/decimal.js';
import type { CellPlan } from '../../write/plan.js';
import { amountCell, countCell, countFormulaCell, sumCell } from './cells.js';

/** The sum of the rows from `first` to above `total`. Without any it is a plain value: a sum would add itself. */
export function amountTotal(letter: string, first: number, total: number, value: DecimalText): CellPlan {
  return first === total
    ? amountCell(value, 'total')
    : sumCell(columnSum(letter, first, total), value, 'total');
}

/** As `amountTotal`, for a count. */
export function countTotal(letter: string, first: number, total: number, value: number): CellPlan {
  return first === total
    ? countCell(value, 'total')
    : countFormulaCell(columnSum(letter, first, total), value, 'total');
}

function columnSum(letter: string, first: number, total: number): string {
  return `SUM(${letter}${first}:${letter}${total - 1})`;
}
