import { describe, expect, test } from 'vitest';
import type { Entries, Entry } from '../../../generator/fields/entry.js';
import { readEntries, settingEntry, sourcedText } from '../../../generator/fields/read-entries.js';
import type { TemplateFields } from '../../../generator/fields/template-fields.js';
import { withoutOrigins } from '../../../generator/trace/origin.js';

type Field = TemplateFields['fields'][number];

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  source: '录入',
  required: true,
  help: `${name}的说明`,
  ...more,
});
const text = (value: string, place = '资料.yaml 第3行') =>
  sourcedText(value, { kind: 'file', place, shown: value });
const one = (value: string): Entry => ({ kind: 'text', text: text(value) });

function read(fields: readonly Field[], entries: Readonly<Record<string, Entry>>) {
  const template: TemplateFields = { title: '试', purpose: '试', fields: [...fields] };
  const given: Entries = new Map(Object.entries(entries));
  const { data, findings } = readEntries(template, given, '2025-08-19');
  return {
    data: withoutOrigins(data),
    findings: findings.map(({ rule, place, actual, facts }) =>
      [rule, place.kind === 'file' ? place.file : '', facts?.['field'] ?? '', actual ?? ''].join('｜'),
    ),
  };
}

describe('an entered text', () => {
  test.each<[Field['type'], string, unknown]>([
    ['文字', '甲', '甲'],
    ['年份', '2025', '2025'],
    ['日期', '2024-02-29', '2024-02-29'],
    ['金额', '1320.5', '1320.5'],
    ['数量', '0', '0'],
    ['正整数', '1', '1'],
    ['数', '-3.5', '-3.5'],
    ['百分数', '37.9', '37.9'],
    ['是否', '是', true],
    ['是否', '否', false],
  ])('of type %s may be %s', (type, value, expected) => {
    expect(read([field('甲', type)], { 甲: one(value) })).toEqual({ data: { 甲: expected }, findings: [] });
  });

  test.each<[Field['type'], string]>([
    ['年份', '25'],
    ['日期', '2025-02-29'],
    ['日期', '八月'],
    ['金额', '350万'],
    ['数量', '-1'],
    ['数量', '1.5'],
    ['正整数', '0'],
    ['数', '约300'],
    ['百分数', '37.9%'],
    ['是否', '有'],
  ])('of type %s may not be %s', (type, value) => {
    expect(read([field('甲', type)], { 甲: one(value) })).toEqual({
      data: { 甲: null },
      findings: [`field-form｜资料.yaml 第3行｜甲｜${value}`],
    });
  });

  test('is one of its options', () => {
    const options = ['A', 'B'];
    expect(read([field('类', '选项', { options })], { 类: one('B') }).data).toEqual({ 类: 'B' });
    expect(read([field('类', '选项', { options })], { 类: one('E') }).findings).toEqual([
      'field-form｜资料.yaml 第3行｜类｜E',
    ]);
  });

  test('left empty is the default, what it follows from, the day of issue, or nothing', () => {
    const fields = [
      field('机关', '文字', { default: '某局' }),
      field('开始', '日期', { defaultFrom: '出文日期' }),
      field('成文', '日期', { defaultFrom: '开始' }),
      field('电话', '文字', { required: false }),
    ];
    expect(read(fields, { 开始: one('2025-09-01') })).toEqual({
      data: { 机关: '某局', 开始: '2025-09-01', 成文: '2025-09-01', 电话: null },
      findings: [],
    });
    expect(read(fields, {}).data).toMatchObject({ 开始: '2025-08-19', 成文: '2025-08-19' });
  });

  test('left empty is no day that nobody asked for', () => {
    expect(read([field('会议日期', '日期')], {})).toEqual({
      data: { 会议日期: null },
      findings: ['field-missing｜录入内容｜会议日期｜'],
    });
  });

  test('emptied on purpose has no default', () => {
    const fields = [field('机关', '文字', { default: '某局' })];
    expect(read(fields, { 机关: settingEntry('', '--set 机关') })).toEqual({
      data: { 机关: null },
      findings: ['field-missing｜录入内容｜机关｜'],
    });
  });

  test('under a name that no field has is told of with the nearest one', () => {
    expect(read([field('联系单位', '文字', { required: false })], { 联系单: one('甲') }).findings).toEqual([
      'field-unknown｜资料.yaml 第3行｜｜联系单',
    ]);
  });
});

describe('an entered list', () => {
  const list = field('名单', '列表', {
    columns: [
      { name: '名称', type: '文字', help: '全称' },
      { name: '金额', type: '金额', help: '万元' },
      { name: '备注', type: '文字', required: false, help: '可空' },
    ],
  });
  const rows = (...all: readonly Readonly<Record<string, string>>[]): Entry => ({
    kind: 'rows',
    rows: all.map(
      (row, index) =>
        new Map(Object.entries(row).map(([name, value]) => [name, text(value, `表!A${index + 2}`)])),
    ),
  });

  test('has its columns, those left empty as missing', () => {
    expect(read([list], { 名单: rows({ 名称: '甲', 金额: '1.5' }) })).toEqual({
      data: { 名单: [{ 名称: '甲', 金额: '1.5', 备注: null }] },
      findings: [],
    });
  });

  test('may be empty when it is said so', () => {
    expect(read([list], { 名单: { kind: 'texts', texts: [] } })).toEqual({
      data: { 名单: [] },
      findings: [],
    });
  });

  test('tells of every fault by row and column', () => {
    const entry = rows({ 名称: '甲', 金额: '1' }, { 名称: '乙', 金额: '多', 备住: '丙' }, { 金额: '2' });
    expect(read([list], { 名单: entry }).findings).toEqual([
      'field-unknown｜表!A3｜｜名单.备住',
      'field-form｜表!A3｜名单第2行的金额｜多',
      'field-missing｜表!A4｜名单第3行的名称｜',
    ]);
  });

  test('tells of a cell that is expected and left empty, and keeps its row', () => {
    const expected = {
      ...list,
      columns: [{ name: '姓名', type: '文字', required: false, expected: true, help: '谁' }],
    };
    const entry = rows({ 姓名: '甲' }, { 备住: '乙' });
    const { data, findings } = read([expected as Field], { 名单: entry });
    expect(data).toEqual({ 名单: [{ 姓名: '甲' }, { 姓名: null }] });
    expect(findings).toContain('field-empty｜表!A3｜名单第2行的姓名｜');
  });

  test('left empty is missing when it is required, and else empty', () => {
    expect(read([list], {})).toEqual({ data: { 名单: null }, findings: ['field-missing｜录入内容｜名单｜'] });
    expect(read([{ ...list, required: false }], {})).toEqual({ data: { 名单: [] }, findings: [] });
  });

  test.each<[string, Entry, string[]]>([
    ['in a list', { kind: 'texts', texts: [text('甲局'), text('乙局')] }, ['甲局', '乙局']],
    ['in one text', one('甲局、乙局；丙局\n丁局'), ['甲局', '乙局', '丙局', '丁局']],
    ['with marks in brackets', one('各县（市、区）政府，甲局'), ['各县（市、区）政府', '甲局']],
  ])('of names %s', (_, entry, names) => {
    expect(read([field('抄送', '名单')], { 抄送: entry }).data).toEqual({ 抄送: names });
  });

  test.each<[Field, Entry]>([
    [field('甲', '文字'), rows({ 名称: '甲' })],
    [list, one('甲')],
    [field('甲', '名单'), rows({ 名称: '甲' })],
  ])('of another shape is told of: %j', (wanted, entry) => {
    expect(read([wanted], { [wanted.name]: entry }).findings).toEqual([
      expect.stringMatching(/^field-form｜/),
    ]);
  });
});
