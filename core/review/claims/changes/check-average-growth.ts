import { compare, divide, roundHalfUp } from '../../../decimal.js';
import { agrees, divideRanges, mapRange, placesOf } from '../agree.js';
import { numberOf, showNumber } from '../show-number.js';
import { averageGrowth } from './average-growth.js';
import type { ChangePhrase } from './change-phrase.js';
import type { Comparison } from './comparisons.js';
import { type Pair, type Result, sizeOf, verdict } from './pair.js';

/** 「年均增长36.6%」: each year on top of the last, over the years that the sentence names. */
export function checkAverageGrowth(
  { quantity, kind }: ChangePhrase,
  pair: Pair,
  { nowYear, baseYear }: Comparison,
): Result {
  const own = 'claim-average-growth';
  const count = nowYear === undefined || baseYear === undefined ? 0 : Number(nowYear) - Number(baseYear);
  if (count < 1) return { kind: own, verdict: 'unchecked', arithmetic: '没有写明从哪一年到哪一年' };
  const ratio = divideRanges(pair.nowRange, pair.baseRange);
  if (kind !== 'percent' || ratio === undefined || compare(ratio.low, '0') <= 0)
    return { kind: own, verdict: 'unchecked', arithmetic: '写法没有核' };
  // 「2018年以来」 may count its first year too.
  const isTrue = [count, count + 1].some((years) =>
    agrees(sizeOf(mapRange(ratio, (value) => averageGrowth(value, years))), quantity),
  );
  const rate = averageGrowth(divide(pair.now.value, pair.base.value), count);
  const shown = roundHalfUp(rate.replace('-', ''), Math.max(placesOf(quantity), 1));
  return {
    kind: own,
    ...verdict(
      isTrue,
      `(${numberOf(pair.now)}÷${numberOf(pair.base)})的${count}次方根－1＝${showNumber(rate)}%`,
      () => `年均${compare(rate, '0') < 0 ? '下降' : '增长'}${shown}%`,
    ),
  };
}
