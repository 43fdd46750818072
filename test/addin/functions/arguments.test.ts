import { describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter } from '../../../core/sheet/parse/credit-code.js';
import { enterpriseHeaders } from '../../core/sheet/award-book.js';
import { registeredFunctions } from './registered-functions.js';

const { call } = registeredFunctions();
/** An error value as it reaches a function. */
const errorValue = { code: '#DIV/0!' };

describe('CHECK_CREDIT_CODE', () => {
  test.each([
    ['91350100M000100Y43', '正确'],
    ['91350100M000100Y4Z', '按前17位推算，校验码应为 3'],
    ['91350100m000100y43', '有小写、全角、空格或看不见的字符'],
    ['9135010', '共7位'],
    [9.1441e17, '存成了数字'],
    [errorValue, '#DIV/0!'],
    [true, '共4位'],
    ['', '未填'],
    [' ', '未填'],
    [null, '未填'],
  ])('says of %j: %s', (code, words) => {
    const shown = call('CHECK_CREDIT_CODE', [[code]]);
    expect('grid' in shown && shown.grid[0]?.[0]).toContain(words);
    expect('grid' in shown && (shown.grid[0]?.[0] === '正确') === (words === '正确')).toBe(true);
  });

  test('answers a range cell by cell', () => {
    const good = '91350100M000100Y43';
    expect(
      call('CHECK_CREDIT_CODE', [
        [good, ''],
        ['', good],
      ]),
    ).toEqual({
      grid: [
        ['正确', '未填'],
        ['未填', '正确'],
      ],
    });
  });
});

describe('HNTE_AWARD', () => {
  test('needs no optional argument where nothing hangs on it', () => {
    expect(call('HNTE_AWARD', 2025, 2024, '否', '否')).toEqual({ value: 15 });
  });

  test.each([
    ['#VALUE!', '「年销售收入」', [2025, 2024, '是', '是', '8,000万'], '带有单位「万」'],
    ['#VALUE!', 'a number stored as text', [2025, 2024, '是', '是', '8000'], '填的是「8000」，是文本'],
    ['#VALUE!', 'an error value', [2025, 2024, '是', '是', errorValue], '#DIV/0!'],
    ['#VALUE!', '元 for 万元', [2025, 2024, '是', '是', 80_000_000], '若填的是元，应为 8000 万元'],
    ['#VALUE!', 'a word for 是/否', [2025, 2024, '有', '是'], '「战新」'],
    ['#VALUE!', 'no award year', ['', 2024, '是', '是'], '没有给出奖补年度'],
    ['#VALUE!', 'a year that is none', [25, 2024, '是', '是'], '不是可用的年份'],
    ['#N/A', 'a blank sales figure', [2025, 2024, '是', '是', ''], '年销售收入已填：未能核对（未填）'],
    ['#N/A', 'a sales figure left out', [2025, 2024, '是', '是'], '年销售收入已填：未能核对（未填）'],
    ['#N/A', 'no claim this year', [2025, 2022, '否', '否'], '没有2024年或2025年的认定或迁入'],
    ['#N/A', 'no year of accreditation', [2025, '', '否', '否'], '没有2024年或2025年的认定或迁入'],
  ])('shows %s for %s', (error, _, args, words) => {
    expect(call('HNTE_AWARD', ...args)).toEqual({ error, reason: expect.stringContaining(words) });
  });

  test('takes the years in any order, from a range of any shape', () => {
    const expected = call('HNTE_AWARD', 2025, [[2021, 2024]], '否', '否');
    expect(expected).toEqual({ value: 5 });
    expect(call('HNTE_AWARD', 2025, [[2024], [''], [2021]], '否', '否')).toEqual(expected);
  });

  test('takes 0 as a figure and blank as none', () => {
    expect(call('HNTE_AWARD', 2025, 2024, '是', '是', 0)).toEqual({ value: 35 });
  });

  test('leaves the amount at 5,000 open, and gives it under the reading', () => {
    const args = [2025, 2024, '是', '是', 5000, 2023] as const;
    expect(call('HNTE_AWARD', ...args)).toMatchObject({
      error: '#N/A',
      reason: expect.stringContaining('待裁定'),
    });
    const readings = [
      ['general.aboveInclusive', 'true'],
      ['art1.salesAt5000', 'upper'],
    ];
    expect(call('HNTE_AWARD', ...args, null, null, null, null, null, readings)).toEqual({ value: 50 });
  });

  test.each([
    [['art9.none', 'x'], 'art9.none'],
    [['art1.salesAt5000', 'middle'], 'middle'],
  ])('refuses the reading %j', (row, words) => {
    const args = [2025, 2024, '否', '否', null, null, null, null, null, null, null] as const;
    expect(call('HNTE_AWARD', ...args, [row])).toEqual({
      error: '#VALUE!',
      reason: expect.stringContaining(words),
    });
  });
});

describe('RD_AWARD', () => {
  test('is a share of the expenses for the first time', () => {
    expect(call('RD_AWARD', 2025, 3000, '是', '是', [['']], '', '是', 300)).toEqual({ value: 150 });
  });

  test.each([
    [
      '#VALUE!',
      'a past year that is not past',
      [2025, 3000, '否', '是', [[2024, 100, '是']]],
      '2024年不在2024年之前',
    ],
    ['#VALUE!', 'a past figure without year', [2025, 3000, '否', '是', [['', 100, '是']]], '有一行没有年度'],
    ['#N/A', 'blank expenses', [2025, '', '是', '是'], '上年度研发费用已填：未能核对（未填）'],
    [
      '#N/A',
      'a figure of the statistics left out',
      [2025, 3000, '是', '是', [['']], '', '是'],
      '上年度研发统计数为零：未能核对（未填）',
    ],
    ['#N/A', 'not saying whether first', [2025, 3000, '', '是'], '首次享受研发费用财政补助：未能核对'],
  ])('shows %s for %s', (error, _, args, words) => {
    expect(call('RD_AWARD', ...args)).toEqual({ error, reason: expect.stringContaining(words) });
  });

  test('passes over the header and blank rows of the past years', () => {
    const history = [
      ['研发年度', '研发费用', '当年已享受补助'],
      [2023, 4100, '是'],
      ['', '', ''],
    ];
    expect(call('RD_AWARD', 2025, 5200, '否', '否', history, '', '是')).toEqual({ value: 220 });
  });
});

describe('CHECK_ROW', () => {
  const headers = [...enterpriseHeaders, '年销售收入(万元)'];
  const code = `91410500MAYX00017${creditCodeCheckCharacter('91410500MAYX00017')}`;
  const row = (given: Readonly<Record<number, unknown>> = {}) =>
    [code, '安阳某某科技有限公司', '企业', '文峰区', '区', '是', '是', '是', 8000].map((value, index) =>
      index in given ? given[index] : value,
    );
  const verdicts = (...rows: readonly (readonly unknown[])[]) => {
    const shown = call('CHECK_ROW', [headers], rows);
    return 'grid' in shown ? shown.grid.map(([verdict]) => verdict) : shown;
  };

  test.each([
    ['a sound row', {}, /^正确$/],
    ['a region that is none', { 3: '不存在县' }, /「所属县区」填的是「不存在县」/],
    ['a number stored as text', { 8: '8000' }, /是文本，求和时不计入/],
    ['a required cell left blank', { 1: '' }, /「名称」/],
    ['an error value', { 8: errorValue }, /#DIV\/0!/],
    ['two faults, both of them', { 3: '不存在县', 5: '有' }, /不存在县.*。.*「规上」/],
  ])('says what is wrong with %s', (_, given, words) => {
    expect(verdicts(row(given))).toEqual([expect.stringMatching(words)]);
  });

  test('answers row by row: sums are named, blank rows stay blank', () => {
    const sum = ['合计', '', '', '', '', '', '', '', 8000];
    expect(
      verdicts(
        row(),
        headers.map(() => ''),
        sum,
        row({ 5: '有' }),
      ),
    ).toEqual(['正确', '', expect.stringContaining('合计'), expect.stringContaining('「规上」')]);
  });

  test('takes the serial number under a date column for a date', () => {
    const shown = call(
      'CHECK_ROW',
      [['信用代码', '认定年度', '方式', '发证日期']],
      [[code, 2024, '认定', 45_888]],
    );
    expect(shown).toEqual({ grid: [['正确']] });
  });

  test.each([
    ['headers of no table', [['甲', '乙']], [[1, 2]], '表头没有认出'],
    ['rows wider than the headers', [headers], [[1, 2]], '列数不同'],
  ])('shows #VALUE! for %s', (_, given, rows, words) => {
    expect(call('CHECK_ROW', given, rows)).toEqual({
      error: '#VALUE!',
      reason: expect.stringContaining(words),
    });
  });
});
