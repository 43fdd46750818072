import {
  add,
  compare,
  type DecimalText,
  divide,
  multiply,
  roundHalfUp,
  subtract,
  truncate,
} from '../../../../core/decimal.js';
import { usualPlaces } from '../../../../core/rates/rounded-rate.js';
import { computedOrigin, Sourced } from '../../../trace/origin.js';
import { isRecord, originOf, type TemplateValue } from '../../template-value.js';
import { anyList, places, words } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { decimalColumn } from './list-column.js';

/**
 * `{{#表格 (份额 名单 "金额" "占比" 小数=1)}}`: the list with a field added: each row's share of the sum in %, without
 * the sign, 「33.4」. The shares add up to exactly 100: each is cut off, and what is left of 100 goes, a last digit
 * each, to those that lost most (largest remainder); equal losses in the list's order. Refused for an empty list, a
 * negative value, a sum of 0, and a field that the rows already have.
 */
export const shares: ValueHelper = valueHelper({
  needed: [anyList, words, words],
  named: { 小数: places },
  apply: ([list, field, newField], _, { 小数 = usualPlaces }) => {
    const column = decimalColumn(list, field);
    if ('refused' in column) return column;
    if (list.some((row) => isRecord(row) && Object.hasOwn(row, newField))) {
      return { refused: `列表里已经有「${newField}」` };
    }
    const values = column.values.map(({ read }) => read);
    const negative = values.findIndex((value) => compare(value, '0') < 0);
    if (negative >= 0) return { refused: `第${negative + 1}行的「${field}」是负数（${values[negative]}）` };
    const sum = add(...values);
    if (compare(sum, '0') === 0) return { refused: `「${field}」合计为0，算不出份额` };
    const texts = shareTexts(values, sum, 小数);
    const withShare = column.values.map(({ read, given }, index): TemplateValue => {
      const text = texts[index] ?? '';
      const origin = computedOrigin([originOf(given)], `${read}÷${sum}×100%，取${text}%使合计为100%`);
      const share = origin === undefined ? text : new Sourced(text, origin);
      return Object.assign(Object.create(null), list[index], { [newField]: share });
    });
    return { value: withShare };
  },
});

function shareTexts(values: readonly DecimalText[], sum: DecimalText, digits: number): DecimalText[] {
  const scale = `1${'0'.repeat(digits)}`;
  const whole = multiply('100', scale);
  const exact = values.map((value) => divide(multiply(value, whole), sum));
  const cut = exact.map(truncate);
  const losses = exact.map((share, index) => subtract(share, cut[index] ?? '0'));
  const left = Number(subtract(whole, add(...cut)));
  const raised = new Set(
    losses
      .map((loss, index) => ({ loss, index }))
      .sort((a, b) => compare(b.loss, a.loss) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return cut.map((share, index) =>
    roundHalfUp(divide(add(share, raised.has(index) ? '1' : '0'), scale), digits),
  );
}
