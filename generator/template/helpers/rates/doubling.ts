import {
  add,
  compare,
  type DecimalText,
  divide,
  naturalLogarithm,
  roundHalfUp,
  subtract,
  truncate,
} from '../../../../core/decimal.js';
import { anyDecimal, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { growthText } from './growth.js';
import { size } from './rounded-rate.js';

/** How far from a whole number of 番 the phrase is still true, in 番. */
const tolerance = '0.15';
/** 翻十番 is a thousandfold. */
const counts = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Fewer than the 50 digits computed, so that four times is 2番 and not 1.99…9. */
const reliablePlaces = 40;
const shownPlaces = 2;

/**
 * `{{翻番 本期 上期}}`: a phrase that is true. 番 are powers of two: 翻两番 is four times the base. With
 * 本期÷上期＝2ⁿ, n in 番:
 *
 * - 「翻了两番」 from 2番 to 2.15番 (4 to 4.44 times): 13.6 from 1.54 is 3.14番, 「翻了三番」;
 * - 「翻了近两番」 from 1.85番 on (3.61 times) and below 2番: 207 from 55 is 1.91番;
 * - anything else as 增长 says it: 303 from 87 is 1.80番, 「增长248.3%」.
 */
export const doubling: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([now, base], _, { 小数 }) => {
    const grown = growthText(now, base, 小数);
    if ('refused' in grown || compare(now, base) <= 0) return grown;
    const ratio = divide(now, base);
    const doublings = countDoublings(ratio);
    const whole = truncate(add(doublings, tolerance));
    const beyond = subtract(doublings, whole);
    const count = counts[Number(whole)] ?? '';
    if (count === '' || compare(size(beyond), tolerance) > 0) return grown;
    const [times, shown] = [ratio, doublings].map((value) => roundHalfUp(value, shownPlaces));
    return {
      value: `翻了${compare(beyond, '0') < 0 ? '近' : ''}${count}番`,
      arithmetic: `${now}÷${base}＝${times}倍，合${shown}番`,
    };
  },
});

/** log₂ of a ratio above 1. */
function countDoublings(ratio: DecimalText): DecimalText {
  return roundHalfUp(divide(naturalLogarithm(ratio), naturalLogarithm('2')), reliablePlaces);
}
