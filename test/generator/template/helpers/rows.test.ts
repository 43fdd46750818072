import { describe, expect, test } from 'vitest';
import { arithmeticOf, resultOf } from './call-helper.js';

const rows = [
  { 类: '甲', 名: '子', 数: '1', 位: '家', 记: null },
  { 类: '乙', 名: '丑', 数: '2', 位: '家', 记: '有' },
  { 类: '甲', 名: '寅', 数: '3', 位: '家', 记: false },
];
const namesOf = (list: unknown) => (list as { 名: string }[]).map(({ 名 }) => 名);

describe('其中', () => {
  test.each([
    [
      ['类', '甲'],
      ['子', '寅'],
    ],
    [['类', '丙'], []],
    [['记'], ['丑']],
    [['名'], ['子', '丑', '寅']],
  ])('with %j keeps %j', (given, kept) => {
    expect(namesOf(resultOf('其中', [rows, ...given]))).toEqual(kept);
  });

  test('is refused for a field that a row lacks', () => {
    expect(resultOf('其中', [[{ 类: '甲' }, { 名: '子' }], '类'])).toBe('✗第2行没有名为「类」的字段');
  });
});

describe('分组', () => {
  test('puts rows of one text together, in the order of the first, with what they share', () => {
    const groups = resultOf('分组', [rows, '类']) as unknown as Record<string, unknown>[];
    expect(groups.map((group) => [group['类'], group['位'], namesOf(group['行'])])).toEqual([
      ['甲', '家', ['子', '寅']],
      ['乙', '家', ['丑']],
    ]);
    expect(groups.map((group) => Object.hasOwn(group, '名'))).toEqual([false, true]);
  });

  test('is refused for a row without a value', () => {
    expect(resultOf('分组', [rows, '记'])).toBe('✗第1行的「记」没有值');
  });
});

test.each([
  ['1', 1],
  ['5', 5],
  ['0', '✗1至999的整数'],
])('空行 %s', (count, expected) => {
  const value = resultOf('空行', [count]);
  expect(Array.isArray(value) ? value.length : value).toBe(expected);
});

test.each([
  ['差额', ['8500.5', '6130.5'], '2370', '8500.5－6130.5＝2370'],
  ['差额', ['5', '5.00'], '0', '5－5＝0'],
  ['差额', ['5', '6'], '✗6比5大，没有差额', ''],
  ['占比增减', ['379', '1000', '300', '1000'], '提高7.9个百分点', '379÷1000－300÷1000＝7.9个百分点'],
  ['占比增减', ['1', '4', '1', '2'], '下降25.0个百分点', '1÷4－1÷2＝－25.0个百分点'],
  ['占比增减', ['1', '4', '2', '8'], '持平', '1÷4－2÷8＝0.0个百分点'],
  ['占比增减', ['1001', '4000', '1', '4'], '基本持平', '1001÷4000－1÷4＝0.0个百分点'],
  ['占比增减', ['5', '4', '1', '2'], '✗部分（5）大于总数（4）', ''],
  ['占比增减', ['1', '4', '1', '0'], '✗总数为0，算不出占比', ''],
  ['达到', ['1000', '662', '家'], '达到1000家', '目标1000，基期662'],
  ['达到', ['50', '57', '微克'], '降到50微克', '目标50，基期57'],
  ['达到', ['3.0', '3', '件'], '保持在3件', '目标3，基期3'],
])('%s %j is %s', (name, given, expected, arithmetic) => {
  expect(resultOf(name, given)).toBe(expected);
  if (arithmetic !== '') expect(arithmeticOf(name, given)).toBe(arithmetic);
});
