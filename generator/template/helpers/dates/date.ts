import { chineseDate } from '../../../../core/calendar.js';
import { isoDate } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

/** `{{日期 成文日期}}`: 「2025年8月9日」. */
export const date: ValueHelper = valueHelper({ needed: [isoDate], apply: ([day]) => chineseDate(day) });

/** `{{年月 成文日期}}`: 「2025年8月」. */
export const yearMonth: ValueHelper = valueHelper({
  needed: [isoDate],
  apply: ([day]) => chineseDate(day).replace(/\d+日$/, ''),
});

/** `{{年 成文日期}}`: 「2025年」. */
export const year: ValueHelper = valueHelper({
  needed: [isoDate],
  apply: ([day]) => chineseDate(day).replace(/\d+月\d+日$/, ''),
});

/** `{{月日 截止日期}}`: 「8月19日」, where the year is clear. */
export const monthDay: ValueHelper = valueHelper({
  needed: [isoDate],
  apply: ([day]) => chineseDate(day).replace(/^\d+年/, ''),
});
