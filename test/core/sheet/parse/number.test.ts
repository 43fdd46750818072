import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../../core/sheet/parse/amount.js';
import { parseCount } from '../../../../core/sheet/parse/count.js';
import { parsePercent } from '../../../../core/sheet/parse/percent.js';
import type { Reading } from '../../../../core/sheet/parse/reading.js';
import { parseYear } from '../../../../core/sheet/parse/year.js';
import { cell, date, type Entry } from '../build-sheet.js';

/** `value rule rule`; `-` for no value. */
function brief({ value, problems }: Reading): string {
  return [value ?? '-', ...problems.map(({ rule }) => rule)].join(' ');
}

const nothing = { error: '#N/A' };

describe('an amount in 万元', () => {
  test.each<[Entry, string]>([
    [1200, '1200'],
    [0, '0'],
    [0.1, '0.1'],
    [0.1 + 0.2, '0.3'],
    [4285.75 - 787.8, '3497.95'],
    ['1200', '1200 number-text'],
    ['１２００．５', '1200.5 number-text'],
    ['3,500', '3500 number-text'],
    ['¥350', '350 number-text'],
    ['￥350', '350 number-text'],
    [' 350 ', '350 number-text'],
    ['350\u200B', '350 number-text'],
    ['007', '7 number-text'],
    ['350万', '350 unit-in-cell'],
    ['350 万元', '350 unit-in-cell'],
    ['3500000元', '350 unit-in-cell'],
    ['3,500,001元', '350.0001 unit-in-cell'],
    ['0.035亿元', '350 unit-in-cell'],
    ['约300', '- number-form'],
    ['>5000', '- number-form'],
    ['待定', '- number-form'],
    ['—', '- number-form'],
    ['-', '- number-form'],
    ['无', '- number-form'],
    ['/', '- number-form'],
    ['35,00', '- number-form'],
    ['350美元', '- number-form'],
    ['1.2.3', '- number-form'],
    ['1e5', '- number-form'],
    [true, '- number-form'],
    [Number.NaN, '- number-form'],
    [Number.POSITIVE_INFINITY, '- number-form'],
    [date('2024-01-01'), '- number-form'],
    [-0.01, '- number-negative'],
    ['-350', '- number-negative'],
    ['−350', '- number-negative'],
    [9999.99, '9999.99'],
    [10000, '10000'],
    [10000.01, '10000.01 unit-slip'],
    [1e21, '1000000000000000000000 unit-slip'],
    ['200000000元', '20000 unit-in-cell unit-slip'],
  ])('%j reads as %s', (entry, expected) => {
    expect(brief(parseAmount(cell(entry), '10000', '1'))).toBe(expected);
  });

  test.each<[string, Entry, string, string]>([
    ['0.0001', 3500000, '350', ''],
    ['0.0001', '3500000', '350', '3500000'],
    ['0.0001', '350万', '350', '3500000'],
    ['10000', 0.035, '350', ''],
    ['10000', '350万元', '350', '0.035'],
  ])('with 1 worth %s 万元, %j is %s 万元 and should stand as %s', (factor, entry, value, number) => {
    const reading = parseAmount(cell(entry), '10000', factor);
    expect(reading.value).toBe(value);
    expect(reading.problems[0]?.facts?.['number'] ?? '').toBe(number);
  });

  test('what it would be if 元 had been typed is told exactly', () => {
    expect(parseAmount(cell(3500000), '10000', '1').problems).toEqual([
      {
        rule: 'unit-slip',
        severity: 'verify',
        facts: { most: '10000', value: '3500000', ifYuan: '350' },
      },
    ]);
  });
});

test.each<[Entry, string]>([
  [5.2, '5.2'],
  [{ value: 0.052, text: '5.2%', numberFormat: '0.0%' }, '5.2'],
  [{ value: 1.5, text: '150%', numberFormat: '0%' }, '- percent-range'],
  ['37.9%', '37.9 unit-in-cell'],
  ['37.9％', '37.9 unit-in-cell'],
  ['37.9', '37.9 number-text'],
  [0, '0'],
  [100, '100'],
  [100.01, '- percent-range'],
  [-0.01, '- percent-range'],
  ['约5', '- number-form'],
])('the percentage %j reads as %s', (entry, expected) => {
  expect(brief(parsePercent(cell(entry), '100'))).toBe(expected);
});

test.each<[Entry, string]>([
  [0, '0'],
  [12, '12'],
  ['12', '12 number-text'],
  ['12人', '12 unit-in-cell'],
  [1.5, '- count-whole'],
  ['1.50', '- count-whole'],
  [-1, '- number-negative'],
  ['若干', '- number-form'],
])('the count %j reads as %s', (entry, expected) => {
  expect(brief(parseCount(cell(entry)))).toBe(expected);
});

test.each<[Entry, number | undefined, string]>([
  [2024, 2025, '2024'],
  [1990, 2025, '1990'],
  [1989, 2025, '- year-form'],
  [2026, 2025, '2026'],
  [2027, 2025, '- year-form'],
  [2100, undefined, '2100'],
  [2101, undefined, '- year-form'],
  ['2024', 2025, '2024 number-text'],
  ['２０２４', 2025, '2024 number-text'],
  ['2024年', 2025, '2024 unit-in-cell'],
  [24, 2025, '- year-form'],
  ['24年', 2025, '- year-form'],
  [20240, 2025, '- year-form'],
  [2023.5, 2025, '- year-form'],
  [date('2024-01-01'), 2025, '- year-form'],
  ['去年', 2025, '- year-form'],
  [nothing, 2025, '- year-form'],
])('the year %j in award year %s reads as %s', (entry, awardYear, expected) => {
  expect(brief(parseYear(cell(entry), awardYear))).toBe(expected);
});
