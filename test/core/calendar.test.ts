import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  chineseDate,
  dayOfWeek,
  daysBetween,
  isIsoDate,
  isoDateOf,
} from '../../core/calendar.js';
import { valueAt } from '../../core/dated.js';

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, undefined],
  [2023, 2, 30, undefined],
  [2023, 13, 1, undefined],
  [2023, 0, 1, undefined],
  [2023, 4, 31, undefined],
  [99, 1, 1, '0099-01-01'],
  [10000, 1, 1, undefined],
])('%i-%i-%i is %s', (year, month, day, expected) => {
  expect(isoDateOf(year, month, day)).toBe(expected);
});

test.each(['2025-8-19', '2025-02-30', '20250819', ''])('%j is no ISO date', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test('days are counted over months, leap days and years', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  expect(dayOfWeek('2025-08-19')).toBe(2);
});

test('a date in print has no leading zeros', () => {
  expect(chineseDate('2023-01-05')).toBe('2023年1月5日');
});

describe('a dated value', () => {
  const dated = [
    { from: '2021-11-24', value: 'old' },
    { from: '2024-01-01', value: 'new' },
  ];

  test.each([
    ['2021-11-23', undefined],
    ['2021-11-24', 'old'],
    ['2023-12-31', 'old'],
    ['2024-01-01', 'new'],
  ])('on %s is %s', (date, expected) => {
    expect(valueAt(dated, date)).toBe(expected);
  });
});

describe('addMonths', () => {
  test.each([
    ['2025-03-10', 3, '2025-06-10'],
    ['2025-08-31', 3, '2025-11-30'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2024-02-29', 3, '2024-05-29'],
    ['2024-02-29', 6, '2024-08-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-12-31', 6, '2026-06-30'],
    ['2025-10-15', 0, '2025-10-15'],
    ['9999-11-30', 3, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test.each([-1, 1.5])('refuses %d months', (months) => {
    expect(() => addMonths('2025-01-01', months)).toThrow(RangeError);
  });
});

test.each([
  ['2025-01-01', '2025-01-01', 0],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-01-02', '2024-12-31', -2],
])('daysBetween %s and %s is %i', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
