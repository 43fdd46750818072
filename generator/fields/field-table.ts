import type { ColumnDefinition, ColumnType, TableDefinition } from '../../core/sheet/table.js';
import type { TemplateColumn, TemplateField } from './template-fields.js';

/** More 万元 than any city pays out: only what is plainly no amount is asked about. */
const anyAmount = '999999999999';
const anyPercent = '1000000';

/** What a cell of a fill-in sheet may hold for a field or column. */
function columnTypeOf({ type, options = [] }: TemplateField | TemplateColumn): ColumnType {
  switch (type) {
    case '金额':
      return { kind: 'amount-wan', plausibleMost: anyAmount };
    case '百分数':
      return { kind: 'percent', most: anyPercent };
    case '数':
      return { kind: 'number' };
    case '数量':
    case '正整数':
      return { kind: 'count' };
    case '年份':
      return { kind: 'year' };
    case '日期':
      return { kind: 'date' };
    case '是否':
      return { kind: 'yes-no' };
    case '选项':
      return { kind: 'choice', options };
    default:
      return { kind: 'text' };
  }
}

/** A field or column as a column of a fill-in sheet. What must be there is asked for by `readEntries`. */
export function columnOf(field: TemplateField | TemplateColumn): ColumnDefinition {
  const { name, type, help } = field;
  return {
    id: name,
    title: name,
    ...(type === '金额' && { unit: '万元' }),
    ...(type === '百分数' && { unit: '%' }),
    type: columnTypeOf(field),
    required: false,
    prompt: help,
    width: type === '文字' ? 30 : 14,
  };
}

/** The sheet in which the rows of a 列表 are filled in: named after it. */
export function tableOf({ name, help, columns = [] }: TemplateField): TableDefinition {
  return { id: name, sheet: name, purpose: help, columns: columns.map(columnOf), required: false };
}
