import { divide, roundHalfUp } from '../../../../core/decimal.js';
import { refuseGrowth } from '../../../../core/rates/growth.js';
import { anyDecimal, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** 3.48倍: with one digit fewer, 倍 says much less than the rate of growth. */
const usualMultiplePlaces = 2;

/** `是上期的{{倍数 本期 上期}}`: 本期÷上期, rounded half up: 「3.48倍」. Refused as 增长 is. */
export const multiple: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([now, base], _, { 小数 = usualMultiplePlaces }) => {
    const refused = refuseGrowth(now, base, { now: '本期', base: '上期', result: '倍数' });
    if (refused !== undefined) return refused;
    const ratio = divide(now, base);
    const closer = roundHalfUp(ratio, 小数 + 1);
    return { value: `${roundHalfUp(ratio, 小数)}倍`, arithmetic: `${now}÷${base}＝${closer}倍` };
  },
});
