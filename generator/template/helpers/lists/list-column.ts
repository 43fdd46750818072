import type { DecimalText } from '../../../../core/decimal.js';
import { quote } from '../../../../core/messages/sentence.js';
import type { Origin } from '../../../trace/origin.js';
import { isRecord, kindText, originOf, plainValue, type TemplateValue } from '../../template-value.js';
import { readDecimal } from '../parameter-kinds.js';

/** One value of a list, read from a row's field or from the item itself. */
export interface ColumnValue<Value> {
  readonly read: Value;
  /** As it stands in the list, with its origin. */
  readonly given: TemplateValue;
}

type Column<Value> = { readonly values: readonly ColumnValue<Value>[] } | { readonly refused: string };

/**
 * The field of every row as text, or the items themselves where no field is named. Refused with the row, from 1, for
 * the first one that has no such field, no value, an empty one or none that can be printed.
 */
export function textColumn(list: readonly TemplateValue[], field: string | undefined): Column<string> {
  return readColumn(list, field, (text) => text);
}

/** The same as decimals; refused for what is no number, too. */
export function decimalColumn(
  list: readonly TemplateValue[],
  field: string | undefined,
): Column<DecimalText> {
  return readColumn(
    list,
    field,
    (text, place) => readDecimal(text) ?? refuse(`${place}是${quote(text)}，不是数`),
  );
}

/** The origins of a column's values, in their order. */
export function originsOf(values: readonly ColumnValue<unknown>[]): (Origin | undefined)[] {
  return values.map(({ given }) => originOf(given));
}

class Refusal {
  constructor(readonly refused: string) {}
}

function refuse(reason: string): Refusal {
  return new Refusal(reason);
}

function readColumn<Value>(
  list: readonly TemplateValue[],
  field: string | undefined,
  readText: (text: string, place: string) => Value | Refusal,
): Column<Value> {
  const values: ColumnValue<Value>[] = [];
  for (const [index, item] of list.entries()) {
    const place = field === undefined ? `第${index + 1}项` : `第${index + 1}行的${quote(field)}`;
    const given = field === undefined ? item : fieldOf(item, field, index + 1);
    if (given instanceof Refusal) return given;
    const text = printableText(given, place);
    const read = text instanceof Refusal ? text : readText(text, place);
    if (read instanceof Refusal) return read;
    values.push({ read, given });
  }
  return { values };
}

function fieldOf(item: TemplateValue, field: string, row: number): TemplateValue | Refusal {
  if (!isRecord(item)) return refuse(`第${row}行是${kindText(item)}，里面没有字段`);
  const value = Object.hasOwn(item, field) ? item[field] : undefined;
  return value === undefined ? refuse(`第${row}行没有名为${quote(field)}的字段`) : value;
}

function printableText(given: TemplateValue, place: string): string | Refusal {
  const value = plainValue(given);
  if (value === null) return refuse(`${place}没有值`);
  if (value === '') return refuse(`${place}是空文字`);
  if (typeof value === 'string') return value;
  if (Number.isSafeInteger(value)) return String(value);
  const kind = typeof value === 'number' ? '带小数的数，应写成带引号的文本' : kindText(value);
  return refuse(`${place}是${kind}`);
}
