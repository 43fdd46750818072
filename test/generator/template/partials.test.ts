import { describe, expect, test } from 'vitest';
import { documentText } from '../../../generator/document/document-text.js';
import { fillTemplate } from '../../../generator/template/fill-template.js';

function fill(text: string, partials: Readonly<Record<string, string>>, data: Record<string, unknown> = {}) {
  const { document, findings } = fillTemplate({
    name: '试',
    text,
    data,
    partials: new Map(Object.entries(partials)),
  });
  return {
    text: document && documentText(document),
    faults: findings.map(({ rule, place, actual, facts }) => {
      const at = place.kind === 'file' ? `${place.file}:${place.line}:${place.column}` : '';
      const suggestion = facts?.['suggestion'] ? ` → ${facts['suggestion']}` : '';
      return `${rule} ${at} ${actual ?? ''}${suggestion}`;
    }),
  };
}

describe('a partial', () => {
  test.each<[string, string, Record<string, string>, Record<string, unknown>, string]>([
    [
      'stands where it is called, in the same scope',
      '甲\n{{> 尾}}\n',
      { 尾: '{{机关}}\n' },
      { 机关: '乙局' },
      '甲\n乙局',
    ],
    ['goes into a group', '{{> 名 单位}}', { 名: '{{名称}}' }, { 单位: { 名称: '甲' } }, '甲'],
    ['gets further fields', '{{> 名 称呼="先生"}}', { 名: '{{姓}}{{称呼}}' }, { 姓: '张' }, '张先生'],
    [
      'sees what stands outside',
      '{{#each 名单}}{{> 行}}{{/each}}',
      { 行: '{{../年度}}{{名称}}{{#unless @last}}、{{/unless}}' },
      { 年度: '2023', 名单: [{ 名称: '甲' }, { 名称: '乙' }] },
      '2023甲、2023乙',
    ],
    ['may hold elements', '{{> 落款}}', { 落款: '{{#署名}}{{机关}}{{/署名}}\n' }, { 机关: '甲局' }, '甲局'],
    ['may call others', '{{> 甲}}', { 甲: '一{{> 乙}}', 乙: '二' }, {}, '一二'],
  ])('%s', (_, text, partials, data, expected) => {
    expect(fill(text, partials, data)).toEqual({ text: expected, faults: [] });
  });

  test('is told of by its own file, line and column', () => {
    expect(fill('甲\n{{> 尾}}', { 尾: '乙\n{{机管}}{{#if}}' }, { 机关: '甲' }).faults).toEqual([
      'template-field-unknown _partials/尾.hbs:2:3 机管 → 机关',
      'template-block-open _partials/尾.hbs:2:7 {{#if}}',
      'template-argument-count _partials/尾.hbs:2:7 if',
    ]);
  });

  test.each<[string, string, Record<string, string>, string[]]>([
    ['an unknown one', '{{> 名单}}', { 名单表: '' }, ['template-partial-unknown 试:1:1 名单 → 名单表']],
    [
      'one that calls itself',
      '{{> 甲}}',
      { 甲: '{{> 甲}}' },
      ['template-partial-endless _partials/甲.hbs:1:1 甲'],
    ],
    ['one with a text for a group', '{{> 甲 "字"}}', { 甲: '' }, ['template-value-kind 试:1:1 ']],
    ['a block', '{{#> 甲}}x{{/甲}}', { 甲: '' }, ['template-tag-refused 试:1:1 {{#> 甲}}']],
  ])('%s is a finding', (_, text, partials, faults) => {
    expect(fill(text, partials).faults).toEqual(expect.arrayContaining(faults));
    expect(fill(text, partials).text).toBeUndefined();
  });
});
