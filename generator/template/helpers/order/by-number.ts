import { compare } from '../../../../core/decimal.js';
import { decimalColumn } from '../lists/list-column.js';
import { anyList, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { inOrder } from './in-order.js';

/** `{{#each (从高到低 名单 "金额")}}`: the rows by a number, greatest first; equal ones stay as they were. */
export const descending: ValueHelper = byNumber(-1);

/** `{{#each (从低到高 名单 "金额")}}`: the rows by a number, least first; equal ones stay as they were. */
export const ascending: ValueHelper = byNumber(1);

function byNumber(sign: 1 | -1): ValueHelper {
  return valueHelper({
    needed: [anyList],
    extra: [words],
    apply: ([list], [field]) => {
      const column = decimalColumn(list, field);
      if ('refused' in column) return column;
      const values = column.values.map(({ read }) => read);
      const order = [...values.keys()].sort((a, b) => sign * compare(values[a] ?? '', values[b] ?? ''));
      return { value: inOrder(list, order) };
    },
  });
}
