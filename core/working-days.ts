import * as v from 'valibot';
import { addDays, dayOfWeek, type IsoDate, yearOf } from './calendar.js';
import { date, text } from './data-file.js';
import type { Finding } from './finding.js';

/** The form of one year's file in `policies/holidays/`. */
export const holidayYearSchema = v.strictObject({
  year: v.pipe(v.number('四位年份'), v.integer('四位年份')),
  /** The notice of the State Council's office with its number. */
  source: text,
  checkedOn: date,
  /** 放假: every day off that the notice names, also those on a weekend. */
  daysOff: v.array(date),
  /** 调休上班: weekend days that are worked. */
  workingDays: v.array(date),
});

/** The days off and the worked weekends of one year. */
export type HolidayYear = v.InferOutput<typeof holidayYearSchema>;

/** Whether the day is worked; absent when there is no data for its year: never guessed from the weekday. */
export function isWorkingDay(day: IsoDate, years: readonly HolidayYear[]): boolean | undefined {
  const holidays = years.find(({ year }) => year === yearOf(day));
  if (holidays === undefined) return undefined;
  if (holidays.workingDays.includes(day)) return true;
  if (holidays.daysOff.includes(day)) return false;
  return dayOfWeek(day) !== 0 && dayOfWeek(day) !== 6;
}

/** A period counted in working days, both ends included. */
export interface WorkingDayPeriod {
  /** The first working day counted: the start itself, or the next working day. */
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * The period of `count` working days from `start`: the start is the first of them when it is worked, else the
 * next working day is, which a finding says. No period and a finding when a year without data is reached.
 * Throws for a count that is no whole number above zero.
 */
export function workingDayPeriod(
  start: IsoDate,
  count: number,
  years: readonly HolidayYear[],
): { readonly period?: WorkingDayPeriod; readonly findings: Finding[] } {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Cannot count ${count} working days`);
  let first: IsoDate | undefined;
  let day = start;
  for (let counted = 0; ; day = addDays(day, 1)) {
    const worked = isWorkingDay(day, years);
    if (worked === undefined) return { findings: [yearMissing(start, day)] };
    if (!worked) continue;
    first ??= day;
    counted += 1;
    if (counted === count) break;
  }
  return { period: { first, last: day }, findings: first === start ? [] : [startMoved(start, first)] };
}

function yearMissing(start: IsoDate, day: IsoDate): Finding {
  const year = String(yearOf(day));
  return {
    rule: 'holiday-year-missing',
    severity: 'mandatory',
    place: { kind: 'file', file: `holidays/${year}.yaml` },
    facts: { start, year },
  };
}

function startMoved(start: IsoDate, first: IsoDate): Finding {
  return {
    rule: 'start-not-working-day',
    severity: 'hint',
    place: { kind: 'file', file: `holidays/${yearOf(start)}.yaml` },
    actual: start,
    facts: { first },
  };
}
