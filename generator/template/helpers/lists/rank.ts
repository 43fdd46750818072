import { compare, type DecimalText } from '../../../../core/decimal.js';
import { anyDecimal, anyList, oneOf, smallCount, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { decimalColumn, originsOf, textColumn } from './list-column.js';

/** 高: the greatest is first; 低: the least is. */
const direction = oneOf('高', '低');

/**
 * `{{排名 得分 全部 "得分"}}`: a value's rank among the list's: 「第3位」, 「并列第2位」. Equal values share a rank and the
 * next is skipped: 1, 2, 2, 4. The greatest is first, or the least with `先="低"`. Refused for a value that the list
 * does not have.
 */
export const rank: ValueHelper = valueHelper({
  needed: [anyDecimal, anyList],
  extra: [words],
  named: { 先: direction },
  apply: ([value, list], [field], { 先 }) => {
    const column = decimalColumn(list, field);
    if ('refused' in column) return column;
    const all = column.values.map(({ read }) => read);
    const ties = all.filter((each) => compare(each, value) === 0).length;
    if (ties === 0) return { refused: `列表里没有${value}，排不出名次` };
    const ahead = all.filter((each) => compareFirst(each, value, 先) < 0).length;
    return { value: `${ties > 1 ? '并列' : ''}第${ahead + 1}位`, from: originsOf(column.values) };
  },
});

/**
 * `{{前几名 全部 "县区" "得分" 前=3}}`: the names with rank 1 to 3, first to last, joined by 、; equal ones in the list's
 * order, and with those that share the last rank there may be more than asked for. `前` is 3 when it is not given.
 * Refused when the list is shorter.
 */
export const topNames: ValueHelper = valueHelper({
  needed: [anyList, words, words],
  named: { 前: smallCount, 先: direction },
  apply: ([list, nameField, valueField], _, { 前 = 3, 先 }) => {
    const names = textColumn(list, nameField);
    if ('refused' in names) return names;
    const column = decimalColumn(list, valueField);
    if ('refused' in column) return column;
    if (list.length < 前) return { refused: `这列数据只有${list.length}行，列不出前${前}名` };
    const values = column.values.map(({ read }) => read);
    const order = [...values.keys()].sort((a, b) => compareFirst(values[a] ?? '', values[b] ?? '', 先));
    const last = values[order[前 - 1] ?? 0] ?? '';
    const inTop = order.filter((row) => compareFirst(values[row] ?? '', last, 先) <= 0);
    const value = inTop.map((row) => names.values[row]?.read.trim()).join('、');
    const from = [...originsOf(names.values), ...originsOf(column.values)];
    return { value, from };
  },
});

/** Negative when `a` is ahead of `b`. */
function compareFirst(a: DecimalText, b: DecimalText, first: '高' | '低' = '高'): number {
  return first === '高' ? compare(b, a) : compare(a, b);
}
