import { doublingText } from '../../../../core/rates/doubling.js';
import { anyDecimal, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{翻番 本期 上期}}`: 「翻了两番」, 「翻了近两番」, else as 增长 says it; see `doublingText`. */
export const doubling: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([now, base], _, { 小数 }) => doublingText(now, base, 小数),
});
