import {
  compare,
  type DecimalText,
  divide,
  exponential,
  naturalLogarithm,
  roundHalfUp,
  subtract,
} from '../../../../core/decimal.js';
import { refuseGrowth } from '../../../../core/rates/growth.js';
import { percentOf, rounded, size } from '../../../../core/rates/rounded-rate.js';
import { anyDecimal, places, smallCount } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** Fewer than the 50 digits computed, so that a rate that ends, such as 5.05%, is found as it is. */
const reliablePlaces = 40;

/**
 * `{{年均增长 期末 期初 年数 小数=1}}`: the rate which, each year on top of the last, leads from 期初 to 期末:
 * (期末÷期初)^(1÷年数)－1, rounded half up: 「年均增长7.2%」, 「年均下降3.1%」, 「年均持平」. Refused as 增长 is, and for a
 * 期末 of 0.
 */
export const averageGrowth: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal, smallCount],
  named: { 小数: places },
  apply: ([end, start, years], _, { 小数 }) => {
    const refused = refuseGrowth(end, start, { now: '期末', base: '期初', result: '增长率' });
    if (refused !== undefined) return refused;
    if (compare(end, '0') === 0) return { refused: '期末为0，算不出年均增长率' };
    const rate = percentOf(subtract(root(divide(end, start), years), '1'), '1');
    const sign = compare(end, start);
    const { text, closer, isZero } = rounded(size(rate), 小数);
    const word = sign > 0 ? '增长' : '下降';
    return {
      value: `年均${sign === 0 ? '持平' : isZero ? '基本持平' : `${word}${text}%`}`,
      arithmetic: `(${end}÷${start})^(1÷${years})－1＝${sign < 0 ? '－' : ''}${closer}%`,
    };
  },
});

/** The root of a ratio above 0. */
function root(ratio: DecimalText, degree: number): DecimalText {
  return roundHalfUp(exponential(divide(naturalLogarithm(ratio), String(degree))), reliablePlaces);
}
