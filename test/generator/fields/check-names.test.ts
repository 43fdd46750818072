import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../generator/fields/entry.js';
import { readEntries, sourcedText } from '../../../generator/fields/read-entries.js';
import type { TemplateFields } from '../../../generator/fields/template-fields.js';

const template: TemplateFields = {
  title: '试',
  purpose: '试',
  fields: [
    {
      name: '单位名单',
      type: '名单',
      source: '录入',
      required: true,
      default: '甲局、乙局、各县（市、区）政府',
      help: '单位',
    },
    {
      name: '任务',
      type: '列表',
      source: '录入',
      required: true,
      help: '任务',
      columns: [
        { name: '名称', type: '文字', help: '名称' },
        { name: '牵头', type: '文字', oneOf: '单位名单', help: '一个' },
        { name: '责任', type: '文字', eachOf: '单位名单', required: false, help: '几个' },
      ],
    },
    { name: '首项', type: '文字', source: '录入', required: false, oneOf: '任务.名称', help: '一项' },
  ],
};
const text = (value: string, place: string) => sourcedText(value, { kind: 'file', place, shown: value });

function namesOutside(lead: string, others: string, first: string): string[] {
  const row = new Map([
    ['名称', text('甲事', '第1行')],
    ['牵头', text(lead, '第2行')],
    ['责任', text(others, '第3行')],
  ]);
  const entries = new Map<string, Entry>([
    ['任务', { kind: 'rows', rows: [row] }],
    ['首项', { kind: 'text', text: text(first, '第4行') }],
  ]);
  return readEntries(template, entries, '2025-08-19').findings.map(({ rule, place, actual, facts }) =>
    [rule, place.kind === 'file' ? place.file : '', actual, facts?.['field'], facts?.['suggestion']].join(
      '｜',
    ),
  );
}

describe('a name that keeps to a list', () => {
  test.each([
    ['甲局', '乙局', '甲事'],
    ['甲局', '乙局、甲局，各县（市、区）政府', '甲事'],
    ['各县（市、区）政府', ' 乙局 ', '甲事'],
  ])('is in it: %s, %s, %s', (lead, others, first) => {
    expect(namesOutside(lead, others, first)).toEqual([]);
  });

  test.each([
    ['丁部门', '乙局', '甲事', ['field-name-unlisted｜第2行｜丁部门｜牵头｜']],
    ['甲局、乙局', '乙局', '甲事', ['field-name-unlisted｜第2行｜甲局、乙局｜牵头｜']],
    [
      '甲局',
      '乙局、各县（市、区）政俯',
      '甲事',
      ['field-name-unlisted｜第3行｜各县（市、区）政俯｜责任｜各县（市、区）政府'],
    ],
    ['甲局', '乙局', '乙事项目', ['field-name-unlisted｜第4行｜乙事项目｜首项｜']],
  ])('is told of with its place when it is not: %s, %s, %s', (lead, others, first, expected) => {
    expect(namesOutside(lead, others, first)).toEqual(expected);
  });
});
