import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfWeek } from '../../core/calendar.js';
import { describeFinding } from '../../core/messages/describe-finding.js';
import { documentSentences } from '../../core/messages/document.js';
import { holidayYearSchema, isWorkingDay, workingDayPeriod } from '../../core/working-days.js';
import { readYaml } from '../read-yaml.js';

const years = [2022, 2023, 2024, 2025, 2026].map((year) =>
  v.parse(holidayYearSchema, readYaml(`policies/holidays/${year}.yaml`)),
);

describe('the holiday files', () => {
  test.each(years)('$year holds days of its own year, each once, and works only weekends', (holidays) => {
    const days = [...holidays.daysOff, ...holidays.workingDays];
    expect(new Set(days).size).toBe(days.length);
    expect(days.filter((day) => !day.startsWith(`${holidays.year}-`))).toEqual([]);
    expect(holidays.workingDays.filter((day) => ![0, 6].includes(dayOfWeek(day)))).toEqual([]);
    expect(holidays.source).toMatch(/国办发明电〔\d{4}〕\d+号/);
  });

  test.each([
    // Working days of a year: 365 less weekends and holidays on weekdays, plus worked weekends.
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    let worked = 0;
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (isWorkingDay(day, years) === true) worked += 1;
    }
    expect(worked).toBe(count);
  });
});

describe('isWorkingDay', () => {
  test.each([
    ['2025-08-19', true], // Tuesday
    ['2025-08-23', false], // Saturday
    ['2025-08-24', false], // Sunday
    ['2025-09-28', true], // worked Sunday
    ['2025-10-01', false], // a Wednesday off
    ['2025-10-08', false],
    ['2025-10-09', true],
    ['2025-10-11', true], // worked Saturday
    ['2021-12-31', undefined],
    ['2027-01-04', undefined],
  ])('%s: %s', (day, worked) => {
    expect(isWorkingDay(day, years)).toBe(worked);
  });
});

describe('workingDayPeriod', () => {
  test.each([
    ['2025-08-19', 5, '2025-08-19', '2025-08-25'],
    ['2025-09-29', 5, '2025-09-29', '2025-10-11'],
    ['2025-08-19', 1, '2025-08-19', '2025-08-19'],
    ['2025-12-31', 2, '2025-12-31', '2026-01-04'],
  ])('%s and %i days: %s to %s', (start, count, first, last) => {
    expect(workingDayPeriod(start, count, years)).toEqual({ period: { first, last }, findings: [] });
  });

  test('counts from the next working day and says so when the start is none', () => {
    const { period, findings } = workingDayPeriod('2025-10-01', 2, years);
    expect(period).toEqual({ first: '2025-10-09', last: '2025-10-10' });
    expect(findings.map((finding) => describeFinding(finding, [documentSentences]))).toEqual([
      {
        severity: '提示',
        where: 'holidays/2025.yaml',
        fact: '开始日期2025年10月1日不是工作日',
        expected: '从下一个工作日2025年10月9日起算',
      },
    ]);
  });

  test.each([
    ['2027-03-01', 5, '2027'],
    ['2026-12-30', 5, '2027'],
    ['2021-12-31', 1, '2021'],
  ])('%s and %i days is not counted: there is no %s', (start, count, year) => {
    const { period, findings } = workingDayPeriod(start, count, years);
    expect(period).toBeUndefined();
    expect(findings.map(({ rule, severity, facts }) => ({ rule, severity, facts }))).toEqual([
      { rule: 'holiday-year-missing', severity: 'mandatory', facts: { start, year } },
    ]);
  });

  test.each([[0], [-1], [1.5], [Number.NaN]])('refuses a count of %d', (count) => {
    expect(() => workingDayPeriod('2025-08-19', count, years)).toThrow(RangeError);
  });
});
