import { trim } from '../../../../core/decimal.js';
import { amountWan } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{金额 合计金额}}`: the amount in 万元 as it is, without trailing zeros: 「1320」, 「249.9995」. */
export const amount: ValueHelper = valueHelper({ needed: [amountWan], apply: ([wan]) => trim(wan) });
