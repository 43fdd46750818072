import { anyDecimal, places } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { roundIfAsked } from './round-if-asked.js';

/** `{{千分位 数 小数=2}}`: a comma after every three digits of the whole part: 「1,234,567.80」. */
export const thousands: ValueHelper = valueHelper({
  needed: [anyDecimal],
  named: { 小数: places },
  apply: ([value], _, { 小数 }) => {
    const [whole = '', fraction] = roundIfAsked(value, 小数).split('.');
    const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  },
});
