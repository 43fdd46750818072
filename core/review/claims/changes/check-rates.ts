import { compare, divide, multiply, roundHalfUp, subtract } from '../../../decimal.js';
import { agrees, mapRange, placesOf, subtractRanges } from '../agree.js';
import type { Range } from '../reading/quantity.js';
import { numberOf, showLike, showNumber } from '../show-number.js';
import type { ChangePhrase } from './change-phrase.js';
import { growthText, type Pair, type Result, sizeOf, verdict } from './pair.js';

/** 「增加152家」, of rates 「提高7.9个百分点」: the difference of the two. */
export function checkDifference({ quantity, kind, direction }: ChangePhrase, pair: Pair): Result {
  const { now, base } = pair;
  const range = sizeOf(subtractRanges(pair.nowRange, pair.baseRange));
  const difference = subtract(now.value, base.value).replace('-', '');
  const shown = kind === 'points' ? `${showNumber(difference)}个百分点` : showLike(difference, quantity);
  const [one, other] = direction === 'up' ? [now, base] : [base, now];
  return {
    kind: kind === 'points' ? 'claim-points' : 'claim-difference',
    ...verdict(agrees(range, quantity), `${numberOf(one)}－${numberOf(other)}＝${shown}`, () => shown),
  };
}

/** 「增长188%」: of two rates it is often their difference, which is told in percentage points. */
export function checkGrowth({ quantity }: ChangePhrase, pair: Pair, ratio: Range): Result {
  const growth = sizeOf(mapRange(ratio, (value) => multiply(subtract(value, '1'), '100')));
  const text = () => growthText(pair, placesOf(quantity));
  const percent = multiply(subtract(divide(pair.now.value, pair.base.value), '1'), '100');
  const arithmetic = `(${numberOf(pair.now)}－${numberOf(pair.base)})÷${numberOf(pair.base)}＝${showNumber(percent)}%`;
  if (agrees(growth, quantity)) return { kind: 'claim-growth', verdict: 'supported', arithmetic };
  if (pair.now.unit !== '%') return { kind: 'claim-growth', ...verdict(false, arithmetic, text) };
  const points = subtract(pair.now.value, pair.base.value);
  return {
    kind: 'claim-points',
    ...verdict(
      false,
      `${numberOf(pair.now)}%－${numberOf(pair.base)}%＝${showNumber(points)}个百分点，不是百分之几`,
      () => `${compare(points, '0') < 0 ? '下降' : '提高'}${showNumber(points.replace('-', ''))}个百分点`,
    ),
  };
}

/** 「的3.48倍」 is the ratio, 「增长2.48倍」 one less. */
export function checkMultiple({ quantity, kind }: ChangePhrase, { now, base }: Pair, ratio: Range): Result {
  const times = divide(now.value, base.value);
  const more = subtract(times, '1');
  const range = kind === 'times' ? ratio : mapRange(ratio, (value) => subtract(value, '1'));
  const places = Math.max(placesOf(quantity), 1);
  return {
    kind: 'claim-multiple',
    ...verdict(agrees(range, quantity), `${numberOf(now)}÷${numberOf(base)}＝${showNumber(times)}倍`, () =>
      kind === 'times' ? `${roundHalfUp(times, places)}倍` : `增长${roundHalfUp(more, places)}倍`,
    ),
  };
}
