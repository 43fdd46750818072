import { compare, type DecimalText } from '../../../../core/decimal.js';

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
