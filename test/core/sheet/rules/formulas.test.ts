import { describe, expect, test } from 'vitest';
import { describe as say } from '../../../../core/messages/index.js';
import { parseRange } from '../../../../core/sheet/address.js';
import { ColumnSums } from '../../../../core/sheet/rules/formulas/column-sums.js';
import { readSum } from '../../../../core/sheet/rules/formulas/read-sum.js';
import { awardBook, check, found } from '../award-book.js';
import { book, type Entry, formula, sheet } from '../build-sheet.js';

describe('a formula that only adds', () => {
  test.each<[string, string | undefined]>([
    ['SUM(C2:C9)', 'sum C2:C9'],
    ['sum( $C$2:C9, D4 )', 'sum C2:C9 D4'],
    ['SUBTOTAL(9,C2:C9)', 'subtotal C2:C9'],
    ['SUBTOTAL(109,C2:C9,D2)', 'subtotal C2:C9 D2'],
    ['SUM(C:C)', 'sum C:C'],
    ['C2+C3-$D$4', 'cells C2 C3 -D4'],
    ['-C2', 'cells -C2'],
    ['C2', 'cells C2'],
    ['SUBTOTAL(1,C2:C9)', undefined],
    ['SUM(C2:C9)/2', undefined],
    ['SUM(C2:C9,1)', undefined],
    ['SUM(研发!C2:C9)', undefined],
    ['SUM(C2:C9)+SUM(D2:D9)', undefined],
    ['SUM((C2,C3))', undefined],
    ['C2*C3', undefined],
    ['C2+3', undefined],
    ['SUMIF(A:A,"是",C:C)', undefined],
    ['AVERAGE(C2:C9)', undefined],
  ])('%s is read as %s', (text, expected) => {
    const sum = readSum(text);
    const terms = sum?.terms.map(({ range, isSubtracted }) => {
      const same = text.replace(/[$\s]/g, '').match(/[A-Z]+\d*:[A-Z]+\d*|[A-Z]+\d+/g) ?? [];
      const name = same.find((each) => JSON.stringify(parseRange(each)) === JSON.stringify(range));
      return `${isSubtracted ? '-' : ''}${name}`;
    });
    expect(sum === undefined ? undefined : [sum.kind, ...(terms ?? [])].join(' ')).toBe(expected);
  });
});

describe('what cells add up to', () => {
  const rows: readonly (readonly Entry[])[] = [
    [1, '2', { value: { error: '#REF!' }, text: '#REF!' }],
    [0.1, true],
    [formula('SUBTOTAL(9,A1:A2)', 1.1)],
    [0.2],
    [formula('A1+A2')],
  ];
  const add = (text: string, hiddenRows: readonly number[] = []) => {
    const sum = readSum(text);
    if (sum === undefined) throw new RangeError(text);
    return new ColumnSums(sheet('表', rows, { hiddenRows })).add(sum, { row: 9, column: 9, text: '' })?.sum;
  };

  test.each([
    ['SUM(A1:A4)', '2.4'],
    ['SUM(A1:B2)', '1.1'],
    ['SUM(A2:A2,A4:A4)', '0.3'],
    ['SUBTOTAL(9,A1:A4)', '1.3'],
    ['A4-A2', '0.1'],
    ['A8', '0'],
    ['SUM(D1:F9)', '0'],
    ['A1+B1', undefined],
    ['A1+B2', undefined],
    ['SUM(A1:C1)', undefined],
    ['SUM(A1:A5)', undefined],
    ['SUM(A1:I9)', undefined],
  ])('%s is %s', (text, expected) => {
    expect(add(text)).toBe(expected);
  });

  test('a hidden row leaves a SUBTOTAL open, and a SUM not', () => {
    expect(add('SUBTOTAL(109,A1:A4)', [2])).toBeUndefined();
    expect(add('SUBTOTAL(9,A1:A4)', [5])).toBe('1.3');
    expect(add('SUM(A1:A4)', [2])).toBe('2.4');
  });
});

describe('formula-stale', () => {
  const last = { rdYear: null, basis: null, firstTime: null, subsidised: null, creditCode: '合计' };
  const sums = (formulaText: string, result: number) =>
    found(
      awardBook({
        rdExpenses: [
          { rdYear: 2023, rdWan: 300 },
          { rdYear: 2024, rdWan: 400 },
          { ...last, rdWan: formula(formulaText, result) },
        ],
      }),
    );

  test('is not told where the sum row is wrong against its rows', () => {
    expect(sums('SUM(C2:C3)', 650)).toEqual(['total-mismatch 研发!C4']);
  });

  test('is told of a sum row that is right against its rows', () => {
    expect(sums('SUM(C2:C2)', 700)).toEqual(['formula-stale 研发!C4']);
    expect(sums('SUM(C2:C3)', 700)).toEqual([]);
  });

  test.each([
    [700.000_000_000_9, []],
    [700.000_000_01, ['formula-stale 研发!G3']],
  ])('a result of %d beside 700', (result, expected) => {
    const rdExpenses = [
      { rdYear: 2023, rdWan: 300 },
      { rdYear: 2024, rdWan: 400, otherSubsidyWan: formula('C2+C3', result) },
    ];
    expect(found(awardBook({ rdExpenses }))).toEqual(expected);
  });
});

test('external-link names the other workbook when the formula does', () => {
  const { findings } = check(
    awardBook({
      enterprises: [
        { salesWan: formula("'C:\\[年报.xlsx]Sheet1'!B3", 5200), rdStatisticsWan: formula('[2]表!B3', 1) },
      ],
    }),
  );
  expect(findings.map((finding) => say(finding).fact)).toEqual([
    '「上年度研发统计数(万元)」的公式 「=[2]表!B3」 引用另一个工作簿，这里是上次保存的数',
    "「年销售收入(万元)」的公式 「='C:\\[年报.xlsx]Sheet1'!B3」 引用另一个工作簿「年报.xlsx」，这里是上次保存的数",
  ]);
});

test('sheet-hidden says how many rows of it were read', () => {
  const { sheets } = awardBook();
  const hidden = sheets.map((each) =>
    each.name === '台账' ? { ...each, visibility: 'veryHidden' as const } : each,
  );
  const { findings } = check(book(...hidden));
  expect(findings).toMatchObject([
    { rule: 'sheet-hidden', severity: 'hint', place: { sheet: '台账' }, facts: { rows: '1' } },
  ]);
  expect(findings.map((finding) => say(finding).fix)).toEqual([
    '确认要用这张表；它在界面上取消不了隐藏，要看的，把各行抄到显示的工作表',
  ]);
});

test.each([
  ['91350100M000100Y43', '外省登记机关'],
  ['91100000M000100Y4U', '国家级登记机关'],
  ['91410000M000100Y44', '本省省级登记机关'],
])('credit-code-region tells who registered %s', (creditCode, registrar) => {
  const { findings } = check(awardBook({ enterprises: [{}, { creditCode, name: '样川仪器' }] }));
  expect(findings.map((finding) => say(finding).fact)).toEqual([expect.stringContaining(`是${registrar}的`)]);
});
