import { divide } from '../../../../core/decimal.js';
import { amountWan, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { roundIfAsked } from './round-if-asked.js';

const wanInYi = '10000';

/** `{{亿元 成交额 小数=2}}`: an amount in 万元 in 亿元; exact, or rounded half up where 小数 is given: 「13.6」. */
export const hundredMillion: ValueHelper = valueHelper({
  needed: [amountWan],
  named: { 小数: places },
  apply: ([wan], _, { 小数 }) => {
    const value = roundIfAsked(divide(wan, wanInYi), 小数);
    return { value, arithmetic: `${wan}万元÷${wanInYi}＝${value}亿元` };
  },
});
