import type { DecimalText } from '../../../core/decimal.js';
import type { Rank } from '../../../core/indicator/methods/rank-values.js';
import type { CellPlan, TextStyle } from '../../write/plan.js';

/** The number format of scores: all digits that the framework shows. */
export function scoreFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** A score; an empty cell when there is none. */
export function scoreCell(
  value: DecimalText | undefined,
  format: string,
  style: TextStyle = 'cell',
): CellPlan {
  return value === undefined
    ? { kind: 'empty', style }
    : { kind: 'number', value, style, format, align: 'right' };
}

/** A value of an indicator, with as many digits as it has up to six. */
export function valueCell(value: DecimalText | undefined): CellPlan {
  return scoreCell(value, '#,##0.######');
}

/** A rank as a number, shown as 并列3 when it is shared. */
export function rankCell(rank: Rank | undefined, style: TextStyle = 'cell'): CellPlan {
  if (rank === undefined) return { kind: 'empty', style };
  return { kind: 'number', value: rank.rank, style, format: rank.isTied ? '"并列"0' : '0', align: 'center' };
}
