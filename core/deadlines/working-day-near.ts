import { addDays, type IsoDate } from '../calendar.js';
import { type HolidayYear, isWorkingDay } from '../working-days.js';

/** No run of days off is nearly as long. */
const mostDaysOff = 31;

/**
 * The day itself when it is worked, else the nearest working day before or after it. Absent when a year without data is
 * reached: never guessed from the weekday.
 */
export function workingDayNear(
  day: IsoDate,
  direction: 'before' | 'after',
  years: readonly HolidayYear[],
): IsoDate | undefined {
  for (let away = 0; away <= mostDaysOff; away += 1) {
    const near = addDays(day, direction === 'before' ? -away : away);
    const worked = isWorkingDay(near, years);
    if (worked === undefined) return undefined;
    if (worked) return near;
  }
  throw new RangeError(`No working day near ${day}`);
}
