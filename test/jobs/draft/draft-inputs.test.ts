import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../generator/fields/entry.js';
import { settingEntry } from '../../../generator/fields/read-entries.js';
import type { TemplateFields } from '../../../generator/fields/template-fields.js';
import { listNamed, wantsRows } from '../../../jobs/draft/each-rows.js';
import { gatherEntries } from '../../../jobs/draft/entries/gather-entries.js';

const entries = (values: Readonly<Record<string, string>>): Entries =>
  new Map(Object.entries(values).map(([name, text]) => [name, settingEntry(text, name)]));

test('a later source of entries goes before an earlier one, field by field, and no finding is lost', () => {
  const finding = { rule: 'fill-in-missing', severity: 'mandatory', place: { kind: 'sheet' } } as const;
  const gathered = gatherEntries([
    { entries: entries({ 甲: '1', 乙: '1' }), findings: [finding] },
    { entries: entries({ 乙: '2', 丙: '2' }), findings: [finding] },
  ]);
  expect(gathered.findings).toHaveLength(2);
  const { 甲, 乙, 丙 } = Object.fromEntries(gathered.entries);
  expect([甲, 乙, 丙]).toEqual([settingEntry('1', '甲'), settingEntry('2', '乙'), settingEntry('2', '丙')]);
});

describe('a template that gives a document for each row', () => {
  const column = { name: '企业名称', type: '文字', help: '全称。' } as const;
  const template: TemplateFields = {
    title: '告知书',
    purpose: '一家一份。',
    each: '单位',
    fields: [
      { name: '机关', type: '文字', source: '录入', required: true, help: '署名。' },
      { name: '单位', type: '列表', source: '录入', required: true, help: '每家一份。', columns: [column] },
    ],
  };

  test('has the list that it names, and no field that is none', () => {
    expect(listNamed(template, '单位')?.name).toBe('单位');
    expect(listNamed(template, '机关')).toBeUndefined();
    expect(listNamed(template, undefined)).toBeUndefined();
  });

  test('wants its rows unless the fields of one are there', () => {
    expect(wantsRows(template, { 机关: '某某局' })).toBe(true);
    expect(wantsRows(template, { 机关: '某某局', 企业名称: null })).toBe(false);
    const { each: _, ...single } = template;
    expect(wantsRows(single, {})).toBe(false);
  });
});
