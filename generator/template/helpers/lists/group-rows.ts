import { groupBy } from '../../../../core/group-by.js';
import { isRecord, plainValue, type TemplateValue } from '../../template-value.js';
import { anyList, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { textColumn } from './list-column.js';

/** The field of a group that holds its rows. */
const rowsField = '行';

/**
 * `{{#each (分组 名单 "类别")}}{{类别}}：{{条数 行}}{{/each}}`: the rows with the same text in a field together: a list of
 * groups in the order of their first rows, each with the fields in which its rows agree and `行`, its rows in their
 * order. Refused for a row without a value there.
 */
export const groupRows: ValueHelper = valueHelper({
  needed: [anyList, words],
  apply: ([list, field]) => {
    const column = textColumn(list, field);
    if ('refused' in column) return column;
    const groups = groupBy([...column.values.entries()], ([, { read }]) => read.trim());
    const value = [...groups.values()].map((members): TemplateValue => {
      const rows = members.map(([index]) => list[index] ?? null);
      const [first = null] = rows;
      const agreed = Object.entries(isRecord(first) ? first : {}).filter(
        ([name, given]) =>
          name === field ||
          rows.every((row) => isRecord(row) && plainValue(row[name] ?? null) === plainValue(given)),
      );
      return Object.assign(Object.create(null), Object.fromEntries(agreed), { [rowsField]: rows });
    });
    return { value };
  },
});
