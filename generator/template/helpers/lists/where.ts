import { isList, isRecord, plainValue, type TemplateValue } from '../../template-value.js';
import { anyList, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/**
 * `{{#each (其中 名单 "类别" "平台")}}`: the rows whose field is that text; without the text, those that have something
 * in the field: neither nothing, 否 nor an empty list. Refused for a row without the field.
 */
export const where: ValueHelper = valueHelper({
  needed: [anyList, words],
  extra: [words],
  apply: ([list, field], [wanted]) => {
    const value: TemplateValue[] = [];
    for (const [index, row] of list.entries()) {
      const given = isRecord(row) && Object.hasOwn(row, field) ? row[field] : undefined;
      if (given === undefined) return { refused: `第${index + 1}行没有名为「${field}」的字段` };
      if (wanted === undefined ? hasSomething(given) : plainValue(given) === wanted) value.push(row ?? null);
    }
    return { value };
  },
});

function hasSomething(given: TemplateValue): boolean {
  const value = plainValue(given);
  return value !== null && value !== '' && value !== false && !(isList(value) && value.length === 0);
}
