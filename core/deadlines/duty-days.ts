import { addDays, type IsoDate, yearOf } from '../calendar.js';
import { type HolidayYear, isWorkingDay } from '../working-days.js';
import type { Duty } from './duty.js';
import { workingDayNear } from './working-day-near.js';

type DutyDays = Pick<Duty, 'counted' | 'by' | 'lapses' | 'unknownYear'>;

/**
 * The days of a duty from its last day as counted. When that is no working day the safe side is the working day before;
 * a period that runs forward lapses only after the next working day (民法典第二百零三条), one that is counted back from a
 * meeting on the counted day itself. Where the days off are not known both are the counted day, and the year is named.
 */
export function dutyDays(
  counted: IsoDate,
  runs: 'forward' | 'back',
  years: readonly HolidayYear[],
): DutyDays {
  const by = workingDayNear(counted, 'before', years);
  const lapses = runs === 'back' ? counted : workingDayNear(counted, 'after', years);
  if (by === undefined || lapses === undefined) {
    return {
      counted,
      by: by ?? counted,
      lapses: lapses ?? counted,
      unknownYear: unknownYear(counted, by, years),
    };
  }
  return { counted, by, lapses };
}

/** The year without data that the search came to: before the counted day when no safe side was found. */
function unknownYear(counted: IsoDate, by: IsoDate | undefined, years: readonly HolidayYear[]): number {
  const step = by === undefined ? -1 : 1;
  let day = counted;
  while (isWorkingDay(day, years) !== undefined) day = addDays(day, step);
  return yearOf(day);
}
