import { anyList, oneOf, smallCount, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { originsOf, textColumn } from './list-column.js';

/**
 * `{{名称 名单 "企业名称" 前=3 单位="家" 末="和"}}`: the names in a sentence: 「甲公司、乙公司、丙公司」. 末 stands before
 * the last one: 「甲公司、乙公司和丙公司」. With 前, a longer list ends in how many it has: 「甲公司、乙公司、丙公司等12家」,
 * and 单位 is needed. Refused for an empty list.
 */
export const joinNames: ValueHelper = valueHelper({
  needed: [anyList],
  extra: [words],
  named: { 前: smallCount, 单位: words, 末: oneOf('和', '、', '以及') },
  apply: ([list], [field], { 前, 单位, 末 = '、' }) => {
    const column = textColumn(list, field);
    if ('refused' in column) return column;
    if (前 !== undefined && 单位 === undefined)
      return { refused: '写了「前」，没有写「单位」，如 单位="家"' };
    const names = column.values.map(({ read }) => read.trim());
    if (names.length === 0) return { refused: '这列数据是空的，没有名称可列' };
    const isCut = 前 !== undefined && names.length > 前;
    const value = isCut
      ? `${names.slice(0, 前).join('、')}等${names.length}${单位}`
      : [names.slice(0, -1).join('、'), ...names.slice(-1)].filter((text) => text !== '').join(末);
    return { value, from: originsOf(column.values) };
  },
});
