import type { AwardTotals } from '../../../core/policy/assess-batch.js';
import type { CellPlan } from '../../write/plan.js';
import { firstAwardRow, letterOf } from './assessment-sheet.js';
import { countFormulaCell, sumCell } from './cells.js';
import { amountTotal, countTotal } from './total-cells.js';

/**
 * Formulas over 奖补测算表 for the lines whose `column` equals the cell `key`: certain, upper bound, open.
 * Codes are compared as text: SUMIFS would read 18 digits as a rounded number.
 */
export function assessmentSums(lines: number) {
  const last = firstAwardRow + lines - 1;
  const range = (column: string) =>
    `奖补测算表!$${letterOf(column)}$${firstAwardRow}:$${letterOf(column)}$${last}`;
  return (
    column: 'region' | 'creditCode' | 'clause',
    key: string,
    totals: AwardTotals,
  ): readonly CellPlan[] => {
    const lines = (status: string) => `(${range(column)}=${key})*(${range('status')}="${status}")`;
    return [
      sumCell(`SUMPRODUCT(${lines('可算')},${range('approvedWan')})`, totals.certainWan),
      sumCell(`SUMPRODUCT(${lines('上限')},${range('amountWan')})`, totals.upperBoundWan),
      countFormulaCell(`SUMPRODUCT(${lines('待裁定')})`, totals.undecidedCount),
    ];
  };
}

/** The totals of those sums in three columns, from row `first` to above row `total`. */
export function sumsTotal(
  [certain, upperBound, undecided]: readonly [string, string, string],
  first: number,
  total: number,
  totals: AwardTotals,
): readonly CellPlan[] {
  return [
    amountTotal(certain, first, total, totals.certainWan),
    amountTotal(upperBound, first, total, totals.upperBoundWan),
    countTotal(undecided, first, total, totals.undecidedCount),
  ];
}
