import { anyList, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { originsOf, textColumn } from './list-column.js';

/** `{{条数 名单}}`: how many items the list has; 0 for an empty one. */
export const rowCount: ValueHelper = valueHelper({
  needed: [anyList],
  apply: ([list]) => String(list.length),
});

/** `{{家数 名单 "企业名称"}}`: how many different ones there are: an enterprise with two awards is one. */
export const distinctCount: ValueHelper = valueHelper({
  needed: [anyList, words],
  apply: ([list, field]) => {
    const column = textColumn(list, field);
    if ('refused' in column) return column;
    const names = new Set(column.values.map(({ read }) => read.trim()));
    return { value: String(names.size), from: originsOf(column.values) };
  },
});
