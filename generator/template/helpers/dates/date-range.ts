import { chineseDate, type IsoDate, yearOf } from '../../../../core/calendar.js';
import { isoDate } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';
import { refuseBackwards } from './refuse-backwards.js';

/**
 * `{{日期区间 公示开始 公示结束}}`: 「2025年8月19日—8月25日」; the year stands again when it differs, and one day is
 * written once.
 */
export const dateRange: ValueHelper = valueHelper({
  needed: [isoDate, isoDate],
  apply: ([first, last]) => refuseBackwards(first, last) ?? rangeText(first, last),
});

function rangeText(first: IsoDate, last: IsoDate): string {
  if (first === last) return chineseDate(first);
  const end = chineseDate(last);
  return `${chineseDate(first)}—${yearOf(first) === yearOf(last) ? end.replace(/^\d+年/, '') : end}`;
}
