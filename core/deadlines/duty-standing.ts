import { daysBetween, type IsoDate } from '../calendar.js';
import type { Duty, DutyState } from './duty.js';

/** A duty as it stands on a day. */
export interface StandingDuty extends Duty {
  readonly state: DutyState;
  /** Days left to the day by which it is to be done, or within its grace to the day on which it lapses; days overdue. */
  readonly days: number;
}

/** How a duty stands on `date`: open through its working day, then in grace, overdue from the day after it lapses. */
export function standingOn(duty: Duty, date: IsoDate): StandingDuty {
  if (date <= duty.by) return { ...duty, state: 'open', days: daysBetween(date, duty.by) };
  if (date <= duty.lapses) return { ...duty, state: 'grace', days: daysBetween(date, duty.lapses) };
  return { ...duty, state: 'overdue', days: daysBetween(duty.lapses, date) };
}
