import { type IsoDate, isIsoDate, isoDateOf } from '../core/calendar.js';
import { CommandFailure } from './failure.js';

/** The day given with --date, else the clock's local day: the only place that asks a clock. */
export function today(date: string | undefined): IsoDate {
  if (date === undefined) {
    const now = new Date();
    return isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '2000-01-01';
  }
  return isoDateGiven('--date', date);
}

/** The day given with an option; anything but an existing date is wrong usage. */
export function isoDateGiven(option: string, date: string): IsoDate {
  if (isIsoDate(date)) return date;
  throw new CommandFailure('usage', `${option} 是「${date}」，应为存在的日期，如 ${option} 2025-08-19`);
}
