import { compare, type DecimalText } from '../../../../core/decimal.js';
import { anyDecimal, oneOf, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { toPercent } from './change.js';
import { percentOf, rounded, term } from './rounded-rate.js';

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

/**
 * `{{占比 部分 总数 小数=1}}`: part ÷ whole in %, rounded half up: 「37.9%」. Refused when the whole is not above 0, and
 * when the part is negative or more than the whole.
 */
export const portion: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([part, whole], _, { 小数 }) => {
    const refused = refusePortion(part, whole);
    if (refused !== undefined) return refused;
    const { text, closer } = rounded(percentOf(part, whole), 小数);
    return { value: `${text}%`, arithmetic: `${term(part)}÷${whole}×100%＝${closer}%` };
  },
});

/** Why there is no share, in a clause; absent when there is one. */
export function refusePortion(
  part: DecimalText,
  whole: DecimalText,
): { readonly refused: string } | undefined {
  if (compare(whole, '0') === 0) return { refused: '总数为0，算不出占比' };
  if (compare(whole, '0') < 0) return { refused: `总数是负数（${whole}），算不出占比` };
  if (compare(part, '0') < 0) return { refused: `部分是负数（${part}），算不出占比` };
  if (compare(part, whole) > 0) return { refused: `部分（${part}）大于总数（${whole}）` };
  return undefined;
}
