import { growthText } from '../../../../core/rates/growth.js';
import { anyDecimal, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{增长 本期 上期 小数=1}}`: 「增长248.3%」, as `growthText` says it. */
export const growth: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([now, base], _, { 小数 }) => growthText(now, base, 小数),
});

/**
 * `{{同比 本期 上年同期}}`: growth against the same period of last year: 「同比增长12.3%」, 「同比下降3.2%」,
 * 「与上年同期持平」.
 */
export const yearOnYear: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  named: { 小数: places },
  apply: ([now, base], _, { 小数 }) => {
    const done = growthText(now, base, 小数);
    if ('refused' in done) return done;
    const { value } = done;
    return { ...done, value: value.endsWith('持平') ? `与上年同期${value}` : `同比${value}` };
  },
});
