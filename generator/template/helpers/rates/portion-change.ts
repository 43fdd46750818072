import { compare, subtract } from '../../../../core/decimal.js';
import { refusePortion } from '../../../../core/rates/portion.js';
import { percentOf, rounded, size } from '../../../../core/rates/rounded-rate.js';
import { anyDecimal, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/**
 * `{{占比增减 部分 总数 上期部分 上期总数}}`: the difference of two shares, in percentage points: 「提高7.9个百分点」, 「持平」.
 * Refused as 占比 is.
 */
export const portionChange: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal, anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([part, whole, formerPart, formerWhole], _, { 小数 }) => {
    const refused = refusePortion(part, whole) ?? refusePortion(formerPart, formerWhole);
    if (refused !== undefined) return refused;
    const change = subtract(percentOf(part, whole), percentOf(formerPart, formerWhole));
    const { text, isZero } = rounded(size(change), 小数);
    const sign = compare(change, '0');
    const words = isZero ? '基本持平' : `${sign > 0 ? '提高' : '下降'}${text}个百分点`;
    return {
      value: sign === 0 ? '持平' : words,
      arithmetic: `${part}÷${whole}－${formerPart}÷${formerWhole}＝${sign < 0 ? '－' : ''}${text}个百分点`,
    };
  },
});
