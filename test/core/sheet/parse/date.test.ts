import { expect, test } from 'vitest';
import { parseDate } from '../../../../core/sheet/parse/date.js';
import { cell, date, type Entry } from '../build-sheet.js';

test.each<[Entry, string]>([
  [date('2021-08-19'), '2021-08-19'],
  [{ value: 44427.75, text: '2021/8/19 18:00', isDate: true }, '2021-08-19'],
  [{ value: 60, text: '1900/2/29', isDate: true }, '- no-such-day'],
  [{ value: -5, text: '#####', isDate: true }, '- no-such-day'],
  [{ value: 2023, text: '1905/7/15', isDate: true }, '- too-early'],
  [date('1989-12-31'), '- too-early'],
  [date('1990-01-01'), '1990-01-01'],
])('the date cell %j reads as %s, silently if sound', (entry, expected) => {
  const { value, problems } = parseDate(cell(entry), false);
  expect([value ?? '-', ...problems.map(({ facts }) => facts?.['reason'])].join(' ')).toBe(expected);
});

test.each<Entry>([
  '2021.8.19',
  '2021-08-19',
  '2021/8/19',
  '2021年8月19日',
  '2021 年 8 月 19 日',
  '２０２１．８．１９',
  '20210819',
  20210819,
  44427,
  '2021-8-19 9:05',
  ' 2021/8/19 ',
])('%j can be read in one way only: read and reported', (entry) => {
  expect(parseDate(cell(entry), false)).toEqual({
    value: '2021-08-19',
    problems: [{ rule: 'date-text', severity: 'mandatory', facts: { date: '2021-08-19' } }],
  });
});

test.each<[Entry, string]>([
  ['2024年8月', 'day-missing'],
  ['2024-08', 'day-missing'],
  ['2024/8', 'day-missing'],
  [2024.8, 'day-missing'],
  ['202408', 'day-missing'],
  [202408, 'day-missing'],
  ['2024-02-30', 'no-such-day'],
  ['2023/2/29', 'no-such-day'],
  ['2023112日', 'unreadable'],
  ['2021/08.19', 'unreadable'],
  ['21/8/19', 'unreadable'],
  ['8月19日', 'unreadable'],
  ['长期', 'unreadable'],
  [2024, 'unreadable'],
  [true, 'unreadable'],
  [12345, 'too-early'],
  ['1899-01-01', 'too-early'],
])('%j is no full date: %s', (entry, reason) => {
  const { value, problems } = parseDate(cell(entry), false);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ rule: 'date-form', severity: 'mandatory', facts: { reason } }]);
});

test('serials count from 1904 in such a book', () => {
  expect(parseDate(cell({ value: 44427 - 1462, text: '2021/8/19', isDate: true }), true).value).toBe(
    '2021-08-19',
  );
});
