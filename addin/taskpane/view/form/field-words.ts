import {
  dayOfIssue,
  type TemplateColumn,
  type TemplateField,
} from '../../../../generator/fields/template-fields.js';

/** Behind an input's name, whether it must be filled in: 「必填」, 「可不填」; 「已有默认」 where something stands in. */
export function needText(field: TemplateField | TemplateColumn): string {
  if (standInText(field) !== '') return '已有默认';
  return field.required === false ? '可不填' : '必填';
}

/** What an empty input shows: what stands in for it, else an example; empty without either. */
export function placeholderText(field: TemplateField | TemplateColumn, example: string): string {
  const standIn = standInText(field);
  if (standIn !== '') return standIn;
  return example === '' ? '' : `如：${example.replaceAll('\n', '、')}`;
}

/** Behind an input: 「万元」, 「%」; empty for a text or a plain number. */
export function unitText({ type }: TemplateField | TemplateColumn): string {
  if (type === '金额') return '万元';
  return type === '百分数' ? '%' : '';
}

/** 「不填即5」, 「不填即公示开始」; empty where nothing stands in. */
function standInText(field: TemplateField | TemplateColumn): string {
  if ('default' in field && field.default !== undefined) return `不填即${field.default}`;
  if (!('defaultFrom' in field) || field.defaultFrom === undefined) return '';
  return field.defaultFrom === dayOfIssue ? '不填即①中的报告日期' : `不填即${field.defaultFrom}`;
}
