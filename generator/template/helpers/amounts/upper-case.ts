import { roundToFen, upperCaseAmount, yuanFromWan } from '../../../../core/money.js';
import { amountWan } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{大写 合计金额}}`: an amount in 万元, rounded half up to 分: 「人民币壹仟叁佰贰拾万元整」. */
export const upperCase: ValueHelper = valueHelper({
  needed: [amountWan],
  apply: ([wan]) => `人民币${upperCaseAmount(roundToFen(yuanFromWan(wan)))}`,
});
