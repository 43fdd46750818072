import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare } from '../../../../core/decimal.js';
import { isRecord, plainValue, type TemplateValue } from '../../../../generator/template/template-value.js';
import { Sourced } from '../../../../generator/trace/origin.js';
import { type Argument, arithmeticOf, outcomeOf, resultOf } from './call-helper.js';

const rows = [
  { 名称: '甲公司', 金额: '650' },
  { 名称: '乙公司', 金额: '249.9995' },
  { 名称: '丙公司', 金额: 650 },
  { 名称: '甲公司', 金额: '-0.5' },
];
const cell = { kind: 'cell', place: '测算表!K5' } as const;

/** A field of every row, without origins. */
function fieldIn(list: TemplateValue, field: string): unknown[] {
  return (Array.isArray(list) ? list : []).map((row: TemplateValue) =>
    isRecord(row) ? plainValue(row[field] ?? null) : undefined,
  );
}

describe('helpers for lists', () => {
  test.each<[string, Argument[], TemplateValue, Record<string, string>?]>([
    ['条数', [rows], '4'],
    ['条数', [[]], '0'],
    ['条数', ['甲'], '✗一列数据'],
    ['家数', [rows, '名称'], '3'],
    ['家数', [[], '名称'], '0'],
    ['合计', [rows, '金额'], '1549.4995'],
    ['合计', [['1', 2, '0.50']], '3.5'],
    ['合计', [[]], '0'],
    ['平均', [rows, '金额'], '387.37'],
    ['平均', [['1', '2']], '1.5', { 小数: '1' }],
    ['平均', [['1', '2']], '2', { 小数: '0' }],
    ['平均', [[]], '✗这列数据是空的，没有平均数'],
    ['最大', [rows, '金额'], '650'],
    ['最小', [rows, '金额'], '-0.5'],
    ['最大', [[]], '✗这列数据是空的，没有最大的数'],
    ['名称', [rows.slice(0, 3), '名称'], '甲公司、乙公司、丙公司'],
    ['名称', [rows.slice(0, 3), '名称'], '甲公司、乙公司和丙公司', { 末: '和' }],
    ['名称', [rows.slice(0, 1), '名称'], '甲公司', { 末: '和' }],
    ['名称', [rows, '名称'], '甲公司、乙公司等4家', { 前: '2', 单位: '家' }],
    ['名称', [['甲', '乙', '丙']], '甲、乙、丙', { 前: '3', 单位: '家' }],
    ['名称', [['甲', '乙', '丙']], '甲、乙和丙', { 前: '4', 单位: '家', 末: '和' }],
    ['名称', [['甲']], '✗写了「前」，没有写「单位」，如 单位="家"', { 前: '3' }],
    ['名称', [[]], '✗这列数据是空的，没有名称可列'],
    ['排名', ['9', ['9', '7', '7', '5']], '第1位'],
    ['排名', ['7.0', ['9', '7', '7', '5']], '并列第2位'],
    ['排名', ['5', ['9', '7', '7', '5']], '第4位'],
    ['排名', ['5', ['9', '7', '7', '5']], '第1位', { 先: '低' }],
    ['排名', ['7', ['9', '7', '7', '5']], '并列第2位', { 先: '低' }],
    ['排名', ['650', rows, '金额'], '并列第1位'],
    ['排名', ['6', ['9', '7']], '✗列表里没有6，排不出名次'],
    ['前几名', [rows, '名称', '金额'], '甲公司、丙公司、乙公司'],
    ['前几名', [rows, '名称', '金额'], '甲公司、丙公司', { 前: '1' }],
    ['前几名', [rows, '名称', '金额'], '甲公司、乙公司', { 前: '2', 先: '低' }],
    ['前几名', [rows, '名称', '金额'], '✗这列数据只有4行，列不出前5名', { 前: '5' }],
  ])('%s of %j is %j', (name, given, value, named) => {
    expect(resultOf(name, given, named)).toEqual(value);
  });

  test.each<[readonly TemplateValue[], string | undefined, string]>([
    [[{ 金额: '1' }, { 数额: '2' }], '金额', '第2行没有名为「金额」的字段'],
    [[{ 金额: null }], '金额', '第1行的「金额」没有值'],
    [[{ 金额: '' }], '金额', '第1行的「金额」是空文字'],
    [[{ 金额: '约300' }], '金额', '第1行的「金额」是「约300」，不是数'],
    [[{ 金额: 0.5 }], '金额', '第1行的「金额」是带小数的数，应写成带引号的文本'],
    [[{ 金额: true }], '金额', '第1行的「金额」是是否'],
    [['1', '2'], '金额', '第1行是文字，里面没有字段'],
    [['1', null], undefined, '第2项没有值'],
    [[{ 金额: '1' }], undefined, '第1项是一组数据'],
    [[{ 金额: '1' }], 'constructor', '第1行没有名为「constructor」的字段'],
  ])('a column of %j by %s is refused: %s', (list, field, reason) => {
    for (const name of ['合计', '平均', '最大', '从高到低']) {
      expect(outcomeOf(name, field === undefined ? [list] : [list, field])).toEqual({ refused: reason });
    }
  });

  test('sums and means show their arithmetic, long ones cut short', () => {
    expect(arithmeticOf('合计', [['650', '-0.5']])).toBe('650＋(－0.5)＝649.5');
    expect(arithmeticOf('合计', [[]])).toBe('0＝0');
    expect(arithmeticOf('平均', [['1', '2']])).toBe('(1＋2)÷2＝1.50');
    expect(arithmeticOf('合计', [Array(13).fill('1')])).toBe(
      '1＋1＋1＋1＋1＋1＋1＋1＋1＋1＋1＋1＋…（共13项）＝13',
    );
  });

  test('origins are kept: of a value handed on, of what was added up, of a row', () => {
    const value = new Sourced('650', cell);
    const list = [
      { 金额: value, 名称: '甲' },
      { 金额: '1', 名称: '乙' },
    ];
    expect(resultOf('最大', [list, '金额'])).toBe(value);
    expect(outcomeOf('合计', [list, '金额'])).toMatchObject({ value: '651', from: [cell, undefined] });
    expect(resultOf('从低到高', [list, '金额'])).toEqual([list[1], list[0]]);
    const [first, second] = resultOf('份额', [list, '金额', '占比']) as {
      占比: TemplateValue;
      金额: unknown;
    }[];
    expect(first?.金额).toBe(value);
    expect(first?.占比).toEqual(
      new Sourced('99.8', {
        kind: 'computed',
        place: '',
        arithmetic: '650÷651×100%，取99.8%使合计为100%',
        from: [cell],
      }),
    );
    expect(second?.占比).toBe('0.2');
  });
});

describe('份额', () => {
  test.each<[string[], string, string[]]>([
    [['1', '1', '1'], '1', ['33.4', '33.3', '33.3']],
    [['1', '1', '1'], '0', ['34', '33', '33']],
    [['1', '2', '3'], '2', ['16.67', '33.33', '50.00']],
    [['0', '5'], '1', ['0.0', '100.0']],
  ])('%j with %s digits are %j', (values, digits, shares) => {
    const list = values.map((金额) => ({ 金额 }));
    expect(fieldIn(resultOf('份额', [list, '金额', '占比'], { 小数: digits }), '占比')).toEqual(shares);
  });

  test.each<[TemplateValue[], string]>([
    [[{ 金额: '0' }], '「金额」合计为0，算不出份额'],
    [[], '「金额」合计为0，算不出份额'],
    [[{ 金额: '2' }, { 金额: '-1' }], '第2行的「金额」是负数（-1）'],
    [[{ 金额: '2', 占比: '1' }], '列表里已经有「占比」'],
  ])('of %j are refused: %s', (list, reason) => {
    expect(outcomeOf('份额', [list, '金额', '占比'])).toEqual({ refused: reason });
  });

  test('they add up to exactly 100 and none is off by a unit of its last digit', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }).map(String), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 3 }), (values, digits) => {
        fc.pre(values.some((value) => value !== '0'));
        const list = values.map((金额) => ({ 金额 }));
        const texts = fieldIn(
          resultOf('份额', [list, '金额', '占比'], { 小数: String(digits) }),
          '占比',
        ) as string[];
        expect(compare(add(...texts), '100')).toBe(0);
        const sum = values.reduce((all, value) => all + Number(value), 0);
        for (const [index, text] of texts.entries()) {
          const exact = (Number(values[index]) / sum) * 100;
          expect(Math.abs(Number(text) - exact)).toBeLessThan(10 ** -digits + 1e-9);
        }
      }),
    );
  });
});
