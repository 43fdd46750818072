import { daysBetween, type IsoDate } from '../calendar.js';
import type { Finding } from '../finding.js';
import { dateOf, decimalOf, type ReadTable, sheetPlaceOf, textOf } from '../sheet/read-table.js';
import { type HolidayYear, workingDayPeriod } from '../working-days.js';
import type { Duty } from './duty.js';

/**
 * The end of each public notice that is not over on `date`, its first day counted. A notice that reaches a year whose
 * days off are not known has a finding and no end.
 */
export function noticeDuties(
  table: ReadTable | undefined,
  years: readonly HolidayYear[],
  date: IsoDate,
): { readonly duties: readonly Duty[]; readonly findings: readonly Finding[] } {
  const duties: Duty[] = [];
  const findings: Finding[] = [];
  for (const row of table?.rows ?? []) {
    const [matter, start] = [textOf(row, 'matter'), dateOf(row, 'startsOn')];
    const days = Number(decimalOf(row, 'workingDays') ?? '0');
    if (matter === undefined || start === undefined || days < 1 || isLongOver(start, days, date)) continue;
    const place = sheetPlaceOf(row, 'startsOn');
    const { period, findings: ofYears } = workingDayPeriod(start, days, years);
    if (period === undefined) findings.push(...ofYears.map((finding) => ({ ...finding, place })));
    else if (period.last >= date) {
      const { first, last } = period;
      findings.push(...ofYears.map((finding) => ({ ...finding, place })));
      duties.push({
        kind: 'notice',
        id: `notice ${matter} ${start}`,
        subject: matter,
        task: '公示期满',
        place,
        counted: last,
        by: last,
        lapses: last,
        period: `${first} 公示，${days} 个工作日`,
        source: '国务院办公厅关于节假日安排的通知',
      });
    }
  }
  return { duties, findings };
}

/** Whether the notice ended before `date` whatever the days off were: then they need not be known. */
function isLongOver(start: IsoDate, workingDays: number, date: IsoDate): boolean {
  return daysBetween(start, date) > 3 * workingDays + longestDaysOff;
}

/** In days; no run of days off has come near it. */
const longestDaysOff = 31;
