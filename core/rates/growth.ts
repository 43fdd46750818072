import { compare, type DecimalText, subtract } from '../decimal.js';
import { percentOf, rounded, size } from './rounded-rate.js';
import type { Worded } from './worded.js';

/**
 * (now − base) ÷ base in %, rounded half up, with the word for its sign: 「增长248.3%」, 「下降3.2%」, 「持平」; 「基本持平」
 * for a change that rounds to 0. Refused as `refuseGrowth` says.
 *
 * @param digits after the point; 1 when undefined
 */
export function growthText(now: DecimalText, base: DecimalText, digits: number | undefined): Worded {
  const refused = refuseGrowth(now, base, { now: '本期', base: '上期', result: '增长率' });
  if (refused !== undefined) return refused;
  const change = subtract(now, base);
  const { text, closer, isZero } = rounded(percentOf(size(change), base), digits);
  const sign = compare(change, '0');
  const minus = sign < 0 ? '－' : '';
  return {
    value: sign === 0 ? '持平' : isZero ? '基本持平' : `${sign > 0 ? '增长' : '下降'}${text}%`,
    arithmetic: `(${now}－${base})÷${base}×100%＝${minus}${closer}%`,
  };
}

/**
 * Why neither a rate of growth nor a multiple can be told, in a clause; absent when there is one: the base must be above 0 and the value
 * not below 0. From 0 every rise is endless, and a rate across the sign says nothing.
 */
export function refuseGrowth(
  now: DecimalText,
  base: DecimalText,
  names: { readonly now: string; readonly base: string; readonly result: string },
): { readonly refused: string } | undefined {
  const sign = compare(base, '0');
  if (sign === 0) return { refused: `${names.base}为0，算不出${names.result}` };
  if (sign < 0) return { refused: `${names.base}是负数（${base}），算不出${names.result}` };
  if (compare(now, '0') < 0)
    return { refused: `${names.now}是负数（${now}），由正转负不用${names.result}表示` };
  return undefined;
}
