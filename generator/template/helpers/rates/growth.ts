import { compare, type DecimalText, subtract } from '../../../../core/decimal.js';
import { anyDecimal, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { refuseGrowth } from './growth-base.js';
import { percentOf, rounded, size } from './rounded-rate.js';

/**
 * `{{增长 本期 上期 小数=1}}`: (本期－上期)÷上期 in %, rounded half up, with the word for its sign: 「增长248.3%」,
 * 「下降3.2%」, 「持平」; 「基本持平」 for a change that rounds to 0. A base of 0 or below, and a value below 0, are
 * refused.
 */
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

/** The phrase with its arithmetic, or why there is none. */
export function growthText(
  now: DecimalText,
  base: DecimalText,
  digits: number | undefined,
): { readonly value: string; readonly arithmetic: string } | { readonly refused: string } {
  const refused = refuseGrowth(now, base, { now: '本期', base: '上期', result: '增长率' });
  if (refused !== undefined) return refused;
  const change = subtract(now, base);
  const { text, closer, isZero } = rounded(percentOf(size(change), base), digits);
  const sign = compare(change, '0');
  const minus = sign < 0 ? '－' : '';
  return {
    value: sign === 0 ? '持平' : isZero ? '基本持平' : `${sign > 0 ? '增长' : '下降'}${text}%`,
    arithmetic: `(${now}－${base})÷${base}×100%＝${minus}${closer}%`,
  };
}
