import { compare } from '../../../../core/decimal.js';
import { anyDecimal, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/**
 * `{{达到 目标 基期 "家"}}`: a target with the verb that is true of it: 「达到1000家」, 「降到50家」, 「保持在50家」.
 */
export const target: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal, words],
  apply: ([goal, base, unit]) => {
    const sign = compare(goal, base);
    const verb = sign > 0 ? '达到' : sign < 0 ? '降到' : '保持在';
    return { value: `${verb}${goal}${unit}`, arithmetic: `目标${goal}，基期${base}` };
  },
});
