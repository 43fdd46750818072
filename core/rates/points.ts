import { compare, type DecimalText, subtract } from '../decimal.js';
import { percentOf, result, rounded, size, term } from './rounded-rate.js';

/** How a rate is written: 37.9 for 37.9 %, or 0.379. */
export type RateScale = '百分数' | '比值';

/**
 * The difference of two rates, which is in percentage points and never in %: 「提高7.9个百分点」, 「下降0.4个百分点」,
 * 「持平」; 「基本持平」 for one that rounds to 0.
 *
 * @param digits after the point; 1 when undefined
 */
export function pointChangeText(
  now: DecimalText,
  base: DecimalText,
  scale: RateScale,
  digits: number | undefined,
): { readonly value: string; readonly arithmetic: string } {
  const [nowPercent, basePercent] = [toPercent(now, scale), toPercent(base, scale)];
  const difference = subtract(nowPercent, basePercent);
  const { text, isZero } = rounded(size(difference), digits);
  return {
    value: withSign(difference, isZero, '提高', '下降', `${text}个百分点`),
    arithmetic: `${term(nowPercent)}%－${term(basePercent)}%＝${result(difference)}个百分点`,
  };
}

/** A rate as a number of percents. */
export function toPercent(rate: DecimalText, scale: RateScale): DecimalText {
  return scale === '百分数' ? rate : percentOf(rate, '1');
}

/** The word for the sign of a difference before its size; 持平 for none, 基本持平 for one that rounds to 0. */
export function withSign(
  difference: DecimalText,
  isZero: boolean,
  up: string,
  down: string,
  text: string,
): string {
  const sign = compare(difference, '0');
  if (sign === 0) return '持平';
  return isZero ? '基本持平' : `${sign > 0 ? up : down}${text}`;
}
