import { expect, test } from 'vitest';
import { needText, placeholderText, unitText } from '../../../../addin/taskpane/view/form/field-words.js';
import type { TemplateField } from '../../../../generator/fields/template-fields.js';

const field = (changes: Partial<TemplateField>): TemplateField => ({
  name: '字段',
  type: '文字',
  source: '录入',
  required: true,
  help: '说明。',
  ...changes,
});

test.each<[Partial<TemplateField>, string, string]>([
  [{}, '必填', '如：样例'],
  [{ required: false }, '可不填', '如：样例'],
  [{ default: '5' }, '已有默认', '不填即5'],
  [{ defaultFrom: '公示开始' }, '已有默认', '不填即公示开始'],
  [{ defaultFrom: '出文日期', required: false }, '已有默认', '不填即①中的报告日期'],
])('%j is %s and shows %s', (changes, need, placeholder) => {
  expect(needText(field(changes))).toBe(need);
  expect(placeholderText(field(changes), '样例')).toBe(placeholder);
});

test('a column must be filled in where nothing is said, and shows nothing without an example', () => {
  const column = { name: '内容', type: '文字', help: '一段。' } as const;
  expect(needText(column)).toBe('必填');
  expect(needText({ ...column, required: false })).toBe('可不填');
  expect(placeholderText(column, '')).toBe('');
  expect(placeholderText(column, '张某\n李某')).toBe('如：张某、李某');
});

test('amounts and percentages have their unit behind them', () => {
  expect([field({ type: '金额' }), field({ type: '百分数' }), field({ type: '数' })].map(unitText)).toEqual([
    '万元',
    '%',
    '',
  ]);
});
