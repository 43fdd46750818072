import type { DecimalText } from '../../../core/decimal.js';
import { roundToFen, yuanFromWan } from '../../../core/money.js';

/** `{{元 合计金额}}`: an amount in 万元 in 元, rounded half up to 分: 「13200000」, 「2499995.10」. */
export function formatYuan(amountWan: DecimalText): string {
  return roundToFen(yuanFromWan(amountWan)).replace(/\.00$/, '');
}
