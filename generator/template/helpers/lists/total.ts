import { add, type DecimalText, divide, roundHalfUp, trim } from '../../../../core/decimal.js';
import { result, term } from '../../../../core/rates/rounded-rate.js';
import { anyList, places, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { decimalColumn, originsOf } from './list-column.js';

const usualAveragePlaces = 2;
/** More terms than a reader adds up again. */
const mostTermsShown = 12;

/** `{{合计 名单 "金额"}}`: the exact sum; 0 for an empty list. A list of numbers needs no field. */
export const total: ValueHelper = valueHelper({
  needed: [anyList],
  extra: [words],
  apply: ([list], [field]) => {
    const column = decimalColumn(list, field);
    if ('refused' in column) return column;
    const terms = column.values.map(({ read }) => read);
    const sum = trim(add(...terms));
    return { value: sum, arithmetic: `${sumText(terms)}＝${result(sum)}`, from: originsOf(column.values) };
  },
});

/** `{{平均 名单 "得分" 小数=2}}`: the mean, rounded half up; refused for an empty list. */
export const average: ValueHelper = valueHelper({
  needed: [anyList],
  extra: [words],
  named: { 小数: places },
  apply: ([list], [field], { 小数 = usualAveragePlaces }) => {
    const column = decimalColumn(list, field);
    if ('refused' in column) return column;
    if (column.values.length === 0) return { refused: '这列数据是空的，没有平均数' };
    const terms = column.values.map(({ read }) => read);
    const mean = roundHalfUp(divide(add(...terms), String(terms.length)), 小数);
    const arithmetic = `(${sumText(terms)})÷${terms.length}＝${result(mean)}`;
    return { value: mean, arithmetic, from: originsOf(column.values) };
  },
});

function sumText(terms: readonly DecimalText[]): string {
  if (terms.length === 0) return '0';
  const shown = terms.slice(0, mostTermsShown).map(term).join('＋');
  return terms.length > mostTermsShown ? `${shown}＋…（共${terms.length}项）` : shown;
}
