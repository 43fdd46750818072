import type { DecimalText } from '../../../core/decimal.js';
import { roundToFen, upperCaseAmount, yuanFromWan } from '../../../core/money.js';

/** `{{大写 合计金额}}`: an amount in 万元, rounded half up to 分: 「人民币壹仟叁佰贰拾万元整」. */
export function formatUpperCase(amountWan: DecimalText): string {
  return `人民币${upperCaseAmount(roundToFen(yuanFromWan(amountWan)))}`;
}
