import { quote } from '../../../../core/messages/sentence.js';
import type { NameTables } from '../../../../core/name-order/name-tables.js';
import {
  type NameOrder,
  orderNames,
  type UnknownCharacter,
} from '../../../../core/name-order/order-names.js';
import { textColumn } from '../lists/list-column.js';
import { anyList, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { inOrder } from './in-order.js';

/**
 * `{{#each (按姓氏笔画 名单 "姓名")}}` and 按姓氏拼音: the rows by people's names as `orderNames` has it. Refused with the
 * row and the character that the tables do not have: no place is guessed.
 */
export function byName(order: NameOrder, tables: NameTables | undefined): ValueHelper {
  return valueHelper({
    needed: [anyList],
    extra: [words],
    apply: ([list], [field]) => {
      if (tables === undefined) return { refused: '这里没有装入汉字的笔画和读音' };
      const column = textColumn(list, field);
      if ('refused' in column) return column;
      const names = column.values.map(({ read }) => read);
      const ordered = orderNames(names, order, tables);
      if ('unknown' in ordered)
        return { refused: ordered.unknown.map((each) => say(each, names)).join('；') };
      return { value: inOrder(list, ordered.order) };
    },
  });
}

function say({ index, character }: UnknownCharacter, names: readonly string[]): string {
  const place = `第${index + 1}行的${quote(names[index] ?? '')}`;
  return character === '' ? `${place}里没有字` : `${place}中，${quote(character)}不在汉字表里，排不出次序`;
}
