import { compare, subtract } from '../../../../core/decimal.js';
import { pointChangeText, withSign } from '../../../../core/rates/points.js';
import { result, size, term } from '../../../../core/rates/rounded-rate.js';
import { roundIfAsked } from '../amounts/round-if-asked.js';
import { anyDecimal, oneOf, places, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{增减 本期 上期 "家"}}`: the difference with the word for its sign: 「增加152家」, 「减少3家」, 「持平」. */
export const change: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal, words],
  named: { 小数: places },
  apply: ([now, base, unit], _, { 小数 }) => {
    const difference = subtract(now, base);
    const text = roundIfAsked(size(difference), 小数);
    return {
      value: withSign(difference, compare(text, '0') === 0, '增加', '减少', `${text}${unit}`),
      arithmetic: `${term(now)}－${term(base)}＝${result(difference)}`,
    };
  },
});

/**
 * `{{百分点增减 本期 上期 "百分数"}}`: 「提高7.9个百分点」; see `pointChangeText`. The rates are both percents (37.9) or both
 * fractions of 1 (0.379), as the third word says.
 */
export const pointChange: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal, oneOf('百分数', '比值')],
  named: { 小数: places },
  apply: ([now, base, scale], _, { 小数 }) => pointChangeText(now, base, scale, 小数),
});
