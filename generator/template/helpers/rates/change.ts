import { compare, type DecimalText, subtract } from '../../../../core/decimal.js';
import { roundIfAsked } from '../amounts/round-if-asked.js';
import { anyDecimal, oneOf, places, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { percentOf, result, rounded, size, term } from './rounded-rate.js';

/** `{{增减 本期 上期 "家"}}`: the difference with the word for its sign: 「增加152家」, 「减少3家」, 「持平」. */
export const change: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal, words],
  named: { 小数: places },
  apply: ([now, base, unit], _, { 小数 }) => {
    const difference = subtract(now, base);
    const text = roundIfAsked(size(difference), 小数);
    return {
      value: signed(difference, compare(text, '0') === 0, '增加', '减少', `${text}${unit}`),
      arithmetic: `${term(now)}－${term(base)}＝${result(difference)}`,
    };
  },
});

/**
 * `{{百分点增减 本期 上期 "百分数"}}`: the difference of two rates, which is in percentage points and never in %:
 * 「提高7.9个百分点」, 「下降0.4个百分点」, 「持平」. The rates are both percents (37.9) or both fractions of 1
 * (0.379), as the third word says.
 */
export const pointChange: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal, oneOf('百分数', '比值')],
  named: { 小数: places },
  apply: ([now, base, scale], _, { 小数 }) => {
    const [nowPercent, basePercent] = [now, base].map((rate) => toPercent(rate, scale)) as [string, string];
    const difference = subtract(nowPercent, basePercent);
    const { text, isZero } = rounded(size(difference), 小数);
    return {
      value: signed(difference, isZero, '提高', '下降', `${text}个百分点`),
      arithmetic: `${term(nowPercent)}%－${term(basePercent)}%＝${result(difference)}个百分点`,
    };
  },
});

/** A rate as a number of percents. */
export function toPercent(rate: DecimalText, scale: '百分数' | '比值'): DecimalText {
  return scale === '百分数' ? rate : percentOf(rate, '1');
}

function signed(difference: DecimalText, isZero: boolean, up: string, down: string, text: string): string {
  const sign = compare(difference, '0');
  if (sign === 0) return '持平';
  return isZero ? '基本持平' : `${sign > 0 ? up : down}${text}`;
}
