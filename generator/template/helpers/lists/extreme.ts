import { compare } from '../../../../core/decimal.js';
import { anyList, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { decimalColumn } from './list-column.js';

/** `{{最大 名单 "金额"}}`: the greatest value, as it stands in the list. Refused for an empty list. */
export const greatest: ValueHelper = extreme('最大', 1);

/** `{{最小 名单 "金额"}}`: the least value, as it stands in the list. Refused for an empty list. */
export const least: ValueHelper = extreme('最小', -1);

function extreme(word: string, sign: 1 | -1): ValueHelper {
  return valueHelper({
    needed: [anyList],
    extra: [words],
    apply: ([list], [field]) => {
      const column = decimalColumn(list, field);
      if ('refused' in column) return column;
      const [first, ...rest] = column.values;
      if (first === undefined) return { refused: `这列数据是空的，没有${word}的数` };
      const found = rest.reduce(
        (best, each) => (compare(each.read, best.read) === sign ? each : best),
        first,
      );
      return { value: found.given };
    },
  });
}
