import { describe, expect, test } from 'vitest';
import { dutyDays } from '../../../core/deadlines/duty-days.js';
import { holidayYears } from './holiday-years.js';

describe('a last day that', () => {
  test.each([
    ['is a working day stays', '2025-06-10', '2025-06-10', '2025-06-10'],
    ['is a Sunday', '2025-11-30', '2025-11-28', '2025-12-01'],
    ['is a worked Sunday stays', '2025-09-28', '2025-09-28', '2025-09-28'],
    ['lies in the autumn holidays', '2025-10-05', '2025-09-30', '2025-10-09'],
    ['is the first day off', '2025-10-01', '2025-09-30', '2025-10-09'],
    ['is New Year', '2026-01-01', '2025-12-31', '2026-01-04'],
  ])('%s: %s', (_, counted, by, lapses) => {
    expect(dutyDays(counted, 'forward', holidayYears)).toEqual({ counted, by, lapses });
    expect(dutyDays(counted, 'back', holidayYears)).toEqual({ counted, by, lapses: counted });
  });
});

describe('days off that are not known', () => {
  test('leave the day where it is, and the year is named', () => {
    const days = { counted: '2027-02-28', by: '2027-02-28', lapses: '2027-02-28', unknownYear: 2027 };
    expect(dutyDays('2027-02-28', 'forward', holidayYears)).toEqual(days);
    expect(dutyDays('2027-02-28', 'back', holidayYears)).toEqual(days);
  });

  test('after the day leave the safe side known', () => {
    const until2025 = holidayYears.filter(({ year }) => year <= 2025);
    const offAtYearsEnd = until2025.map((year) =>
      year.year === 2025 ? { ...year, daysOff: [...year.daysOff, '2025-12-31'] } : year,
    );
    expect(dutyDays('2025-12-31', 'forward', offAtYearsEnd)).toEqual({
      counted: '2025-12-31',
      by: '2025-12-30',
      lapses: '2025-12-31',
      unknownYear: 2026,
    });
  });

  test('before the day are asked for, not guessed', () => {
    const from2026 = holidayYears.filter(({ year }) => year >= 2026);
    expect(dutyDays('2026-01-01', 'back', from2026)).toMatchObject({ by: '2026-01-01', unknownYear: 2025 });
  });
});
