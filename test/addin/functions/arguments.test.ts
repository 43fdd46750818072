import { describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter } from '../../../core/sheet/parse/credit-code.js';
import { codeOf, enterpriseHeaders } from '../../core/sheet/award-book.js';
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
    expect(shown).toEqual({ value: expect.stringContaining(words) });
    expect('value' in shown && (shown.value === '正确') === (words === '正确')).toBe(true);
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

describe('what the check asks to be confirmed', () => {
  const history = (rdWan: number) => [
    ['研发年度', '研发费用(万元)', '费用来源', '首次享受补助', '当年已享受补助'],
    [2023, rdWan, '加计扣除', '是', '是'],
  ];
  const jump = (rdWan: number, confirmed: unknown) =>
    call('RD_AWARD', 2025, 5200, '否', '是', history(rdWan), 0, '是', 300, '', null, null, null, confirmed);

  test.each([
    ['三倍以上', 1733, null, '#N/A', /高于上年的3倍.*属实的，「已核实」填「是」$/],
    ['三倍以上，没有核实', 1733, '否', '#N/A', /高于上年的3倍/],
    ['已核实的说不清', 1733, '大概', '#VALUE!', /「大概」/],
  ])('leaves the amount open: %s', (_, rdWan, confirmed, error, reason) => {
    expect(jump(rdWan, confirmed)).toEqual({ error, reason: expect.stringMatching(reason) });
  });

  test('computes when it was confirmed, and when nothing is to be confirmed', () => {
    expect(jump(1733, '是')).toMatchObject({ error: '#N/A', reason: expect.stringContaining('口径') });
    expect(jump(1734, null)).toMatchObject({ error: '#N/A', reason: expect.stringContaining('口径') });
  });

  test('asks nobody to confirm what is missing', () => {
    const shown = call('RD_AWARD', 2025, 3000, '是', '是', null, 0, '是', '');
    expect(shown).toMatchObject({
      error: '#N/A',
      reason: expect.stringContaining('上年度研发统计数没有填写'),
    });
    expect(shown).not.toMatchObject({ reason: expect.stringContaining('已核实') });
  });

  test('leaves an accreditation too early open until it is confirmed', () => {
    const ask = (...more: unknown[]) => call('HNTE_AWARD', 2025, [[2022, 2024]], '否', '否', ...more);
    expect(ask()).toMatchObject({ error: '#N/A', reason: expect.stringContaining('相隔不到三年') });
    expect(call('EXPLAIN', 'HNTE_AWARD', 2025, [[2022, 2024]], '否', '否')).toMatchObject({
      grid: expect.arrayContaining([['待核实', expect.stringContaining('相隔不到三年')]]),
    });
    const blanks = Array.from({ length: 12 }, () => null);
    expect(ask(...blanks, '是')).toEqual({ value: 5 });
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

  test('takes the years of a row in any order', () => {
    expect(call('HNTE_AWARD', 2025, [[2021, 2024]], '否', '否')).toEqual({ value: 5 });
    expect(call('HNTE_AWARD', 2025, [[2024, '', 2021]], '否', '否')).toEqual({ value: 5 });
  });

  test('takes a column row by row, one error standing for its row alone', () => {
    const years = [
      [2021, 2024],
      [2024, ''],
      ['abc', ''],
    ];
    expect(call('HNTE_AWARD', 2025, years, [['否'], ['否'], ['否']], '否')).toEqual({
      grid: [[5], [15], [{ error: '#VALUE!', reason: expect.stringContaining('abc') }]],
    });
  });

  test.each([
    [
      'columns of different lengths',
      [[[2024], [2024]], [['否'], ['否'], ['否']], '否'],
      '行数不同：「战新」有3行，「历次认定年度」有2行',
    ],
    ['a row where a cell is asked for', [2024, [['否', '是']], '否'], '「战新」一行只能有一格，给了2格'],
  ])('shows #VALUE! for %s', (_, args, words) => {
    expect(call('HNTE_AWARD', 2025, ...args)).toEqual({
      error: '#VALUE!',
      reason: expect.stringContaining(words),
    });
  });

  test('pays nothing again that the ledger has', () => {
    const ledger = [
      ['年度', '信用代码', '条款', '应得', '核定'],
      [2025, codeOf(1), '1-2', 15, 15],
    ];
    const args = [2025, 2024, '否', '否', ...blanks(10), ledger] as const;
    expect(call('HNTE_AWARD', ...args)).toEqual({ value: 0 });
    expect(call('HNTE_AWARD', ...args, codeOf(1))).toEqual({ value: 0 });
    expect(call('HNTE_AWARD', ...args, codeOf(2))).toEqual({ value: 15 });
  });

  test.each([
    ['several rows and a ledger without codes', [[2024], [2024]], 2, '还要给出信用代码'],
    ['a ledger of several units without a code', 2024, 3, '有2家单位的行'],
  ])('shows #VALUE! for %s', (_, years, rows, words) => {
    const lines = [
      ['年度', '信用代码', '条款', '应得', '核定'],
      [2025, codeOf(1), '1-2', 15, 15],
      [2025, codeOf(2), '1-2', 15, 15],
    ];
    const args = [2025, years, '否', '否', ...blanks(10), lines.slice(0, rows)] as const;
    expect(call('HNTE_AWARD', ...args)).toEqual({ error: '#VALUE!', reason: expect.stringContaining(words) });
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
    expect(call('HNTE_AWARD', ...args, ...blanks(7), readings)).toEqual({ value: 50 });
  });

  test.each([
    [['art9.none', 'x'], 'art9.none'],
    [['art1.salesAt5000', 'middle'], 'middle'],
  ])('refuses the reading %j', (row, words) => {
    expect(call('HNTE_AWARD', 2025, 2024, '否', '否', ...blanks(9), [row])).toEqual({
      error: '#VALUE!',
      reason: expect.stringContaining(words),
    });
  });
});

describe('EXPLAIN', () => {
  test.each([
    ['of no award function', ['GROWTH_WORDS', 1, 2], '不是奖补函数'],
    ['of several rows', ['HNTE_AWARD', 2025, [[2024], [2024]], '否', '否'], '一次只说明一行'],
  ])('shows #VALUE! %s', (_, args, words) => {
    expect(call('EXPLAIN', ...args)).toEqual({ error: '#VALUE!', reason: expect.stringContaining(words) });
  });

  test('shows an award that is open, with what it waits for', () => {
    const shown = call('EXPLAIN', 'keji.hnte_award', 2025, 2024, '是', '是');
    expect(shown).toMatchObject({
      grid: expect.arrayContaining([
        ['结论', '待裁定'],
        ['金额（万元）', ''],
      ]),
    });
  });
});

describe('a figure in words', () => {
  test.each([
    ['GROWTH_WORDS', ['', 5], '#N/A', '「本期」未填'],
    ['GROWTH_WORDS', ['12', 5], '#VALUE!', '是文本'],
    ['GROWTH_WORDS', [errorValue, 5], '#VALUE!', '#DIV/0!'],
    ['GROWTH_WORDS', [12, 5, 7], '#VALUE!', '0 到 6 的整数'],
    ['POINTS_WORDS', [1, 2, null, '千分数'], '#VALUE!', '应为百分数或比值'],
    ['PORTION_WORDS', [5, 4], '#N/A', '大于总数'],
    ['UPPER_AMOUNT', [1e12], '#VALUE!', '太大'],
    ['CHECK_RATIO', [5, 1, 0], '#N/A', '算不出比例'],
    ['CHECK_SUM', ['', [[1]]], '#N/A', '「合计」未填'],
    ['SCORE_VALUES', ['没有这个', [[1]]], '#VALUE!', '没有名为「没有这个」的评分方法'],
    ['SCORE_VALUES', ['目标完成率', [[1]]], '#N/A', '目标'],
    ['RANK_VALUES', [[['abc']]], '#VALUE!', 'abc'],
  ])('of %s %j is refused with %s', (id, args, error, words) => {
    expect(call(id, ...args)).toEqual({ error, reason: expect.stringContaining(words) });
  });
});

test('a column of 2,000 enterprises is one call of little time', () => {
  const years = Array.from({ length: 2000 }, (_, row) => [2021 + (row % 4), 2024]);
  const start = performance.now();
  const shown = call('HNTE_AWARD', 2025, years, '否', '否');
  expect('grid' in shown && shown.grid.length).toBe(2000);
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('RD_AWARD', () => {
  test('is a share of the expenses for the first time', () => {
    expect(call('RD_AWARD', 2025, 3000, '是', '是', [['', '']], '', '是', 300)).toEqual({ value: 150 });
  });

  test.each([
    [
      '#VALUE!',
      'a sheet without the header',
      [2025, 3000, '否', '是', [[2023, 100, '是']]],
      '「研发」的表头没有认出',
    ],
    [
      '#VALUE!',
      'a sheet that lacks columns',
      [
        2025,
        3000,
        '否',
        '是',
        [
          ['研发年度', '研发费用'],
          [2023, 100],
        ],
      ],
      '缺少「费用来源」「首次享受补助」「当年已享受补助」',
    ],
    [
      '#N/A',
      'a base that cannot be read',
      [2025, 3000, '否', '否', past([2023, '约100', '加计扣除', '否', '是']), '', '是'],
      '待裁定',
    ],
    ['#N/A', 'blank expenses', [2025, '', '是', '是'], '上年度研发费用已填：未能核对（未填）'],
    [
      '#N/A',
      'a figure of the statistics left out',
      [2025, 3000, '是', '是', [['']], '', '是'],
      '上年度研发统计数没有填写',
    ],
    ['#N/A', 'not saying whether first', [2025, 3000, '', '是'], '首次享受研发费用财政补助：未能核对'],
  ])('shows %s for %s', (error, _, args, words) => {
    expect(call('RD_AWARD', ...args)).toEqual({ error, reason: expect.stringContaining(words) });
  });

  test('passes over blank rows, and the years that are not past', () => {
    const rows = past(
      [2023, 4100, '加计扣除', '否', '是'],
      ['', '', '', '', ''],
      [2024, 9999, '加计扣除', '否', '否'],
    );
    expect(call('RD_AWARD', 2025, 5200, '否', '否', rows, '', '是')).toEqual({ value: 220 });
  });
});

/** 研发 with its header. */
function past(...rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return [['研发年度', '研发费用', '费用来源', '首次享受补助', '当年已享受补助'], ...rows];
}

function blanks(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

describe('CHECK_ROW', () => {
  const headers = [...enterpriseHeaders, '年销售收入(万元)'];
  const code = `91410500MAYX00017${creditCodeCheckCharacter('91410500MAYX00017')}`;
  const row = (given: Readonly<Record<number, unknown>> = {}) =>
    [code, '安阳某某科技有限公司', '企业', '文峰区', '区', '否', '是', '是', 8000].map((value, index) =>
      index in given ? given[index] : value,
    );
  const verdicts = (...rows: readonly (readonly unknown[])[]) => {
    const shown = call('CHECK_ROW', [headers], rows);
    if ('grid' in shown) return shown.grid.map(([verdict]) => verdict);
    return 'value' in shown ? [shown.value] : shown;
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
      [[code, 2025, '认定', 45_888]],
    );
    expect(shown).toEqual({ value: '正确' });
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
