import type { IsoDate } from '../../../../core/calendar.js';
import { isoDate } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { refuseBackwards } from './refuse-backwards.js';

const dayMilliseconds = 86_400_000;

/** `{{天数 开始 结束}}`: how many calendar days, the first and the last counted: 19日—25日 are 「7」. */
export const dayCount: ValueHelper = valueHelper({
  needed: [isoDate, isoDate],
  apply: ([first, last]) =>
    refuseBackwards(first, last) ?? String((startOf(last) - startOf(first)) / dayMilliseconds + 1),
});

function startOf(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}
