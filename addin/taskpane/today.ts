import { type IsoDate, isoDateOf } from '../../core/calendar.js';

/** The clock's local day: the only place in the pane that asks a clock. The user may set another. */
export function today(): IsoDate {
  const now = new Date();
  return isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '2000-01-01';
}
