import { roundToFen, yuanFromWan } from '../../../../core/money.js';
import { amountWan } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{元 合计金额}}`: an amount in 万元 in 元, rounded half up to 分: 「13200000」, 「2499995.10」. */
export const yuan: ValueHelper = valueHelper({
  needed: [amountWan],
  apply: ([wan]) => roundToFen(yuanFromWan(wan)).replace(/\.00$/, ''),
});
