import { add, compare, type DecimalText, divide, multiply, roundHalfUp, subtract } from '../../../decimal.js';
import { countDoublings, doublingPhrase, doublingTolerance } from '../../../doubling.js';
import { mapRange } from '../agree.js';
import type { Quantity, Range } from '../reading/quantity.js';
import { numberOf, showLike, showNumber } from '../show-number.js';
import { growthText, type Pair, type Result, verdict } from './pair.js';

/** 「翻了两番」 from four times up to below eight; 近 from 0.15番 less up to below it, 约 0.15番 more or less. */
export function checkDoublings(quantity: Quantity, pair: Pair, ratio: Range): Result {
  const { now, base } = pair;
  const { low, high } = mapRange(ratio, countDoublings);
  const count = quantity.value;
  const from = (slack: DecimalText) => compare(high, subtract(count, slack)) >= 0;
  const isTrue =
    quantity.nearness === 'under'
      ? from(doublingTolerance) && compare(low, count) < 0
      : quantity.nearness === 'about'
        ? from(doublingTolerance) && compare(low, add(count, doublingTolerance)) <= 0
        : from('0') && compare(low, add(count, '1')) < 0;
  const times = divide(now.value, base.value);
  const doublings = countDoublings(times);
  const whole = 2 ** Number(count);
  const needed = showLike(multiply(base.value, String(whole)), base);
  const arithmetic = `${numberOf(now)}÷${numberOf(base)}＝${showNumber(times)}倍，合${roundHalfUp(doublings, 2)}番`;
  return {
    kind: 'claim-doubling',
    ...verdict(
      isTrue,
      isTrue
        ? arithmetic
        : `${arithmetic}；翻${'一两三四五六七八九十'.charAt(Number(count) - 1)}番是${whole}倍，即${needed}`,
      () => (compare(times, '1') > 0 ? doublingPhrase(doublings) : undefined) ?? growthText(pair, 1),
    ),
  };
}
