import { type DecimalText, trim } from '../../../core/decimal.js';

/** `{{金额 合计金额}}`: the amount in 万元 as it is, without trailing zeros: 「1320」, 「249.9995」. */
export function formatAmount(amountWan: DecimalText): string {
  return trim(amountWan);
}
