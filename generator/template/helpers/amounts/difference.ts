import { compare, subtract, trim } from '../../../../core/decimal.js';
import { anyDecimal } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{差额 应拨 已拨}}`: what is left of a number after another: 「320」, exact. Refused when the other is more. */
export const difference: ValueHelper = valueHelper({
  needed: [anyDecimal, anyDecimal],
  apply: ([whole, part]) => {
    if (compare(part, whole) > 0) return { refused: `${part}比${whole}大，没有差额` };
    const rest = trim(subtract(whole, part));
    return { value: rest, arithmetic: `${whole}－${part}＝${rest}` };
  },
});
