import { dayOfWeek } from '../../../../core/calendar.js';
import { isoDate } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

const names = '日一二三四五六';

/** `{{星期 会议日期}}`: 「星期四」, as notices of meetings have it. */
export const weekday: ValueHelper = valueHelper({
  needed: [isoDate],
  apply: ([day]) => `星期${names[dayOfWeek(day)]}`,
});
