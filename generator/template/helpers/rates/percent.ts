import { compare } from '../../../../core/decimal.js';
import { toPercent } from '../../../../core/rates/points.js';
import { portionText } from '../../../../core/rates/portion.js';
import { rounded } from '../../../../core/rates/rounded-rate.js';
import { anyDecimal, oneOf, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/**
 * `{{百分比 研发强度 "比值" 小数=1}}`: a rate in %, rounded half up: 「37.9%」 for the fraction 0.379, or for the percent
 * 37.9. Which of the two the number is must be said.
 */
export const percent: ValueHelper = valueHelper({
  needed: [anyDecimal, oneOf('百分数', '比值')],
  named: { 小数: places },
  apply: ([rate, scale], _, { 小数 }) => `${rounded(toPercent(rate, scale), 小数).text}%`,
});

/** `{{百分点 差}}`: a number of percentage points: 「7.9个百分点」. A fall is refused: 百分点增减 has the words for it. */
export const points: ValueHelper = valueHelper({
  needed: [anyDecimal],
  named: { 小数: places },
  apply: ([value], _, { 小数 }) =>
    compare(value, '0') < 0
      ? { refused: `${value}是负数，升降用「百分点增减」` }
      : `${rounded(value, 小数).text}个百分点`,
});

/** `{{占比 部分 总数 小数=1}}`: part ÷ whole in %: 「37.9%」; see `portionText`. */
export const portion: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([part, whole], _, { 小数 }) => portionText(part, whole, 小数),
});
