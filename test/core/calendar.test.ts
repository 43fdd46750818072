import { describe, expect, test } from 'vitest';
import { addDays, chineseDate, dayOfWeek, isIsoDate, isoDateOf } from '../../core/calendar.js';
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
