import { type IsoDate, yearOf } from '../../../../core/calendar.js';
import { chineseNumber } from '../../../../core/chinese-number.js';
import { isoDate } from '../parameter-kinds.js';
import { type ValueHelper, valueHelper } from '../value-helper.js';

const digits = '〇一二三四五六七八九';

/** `{{汉字年 成文日期}}`: 「二〇二五年」, with 〇 and not 零 (GB/T 15835—2011, 5.2.3). */
export const numeralYear: ValueHelper = valueHelper({ needed: [isoDate], apply: ([day]) => yearText(day) });

/** `{{汉字日期 成文日期}}`: 「二〇二五年八月十九日」. */
export const numeralDate: ValueHelper = valueHelper({
  needed: [isoDate],
  apply: ([day]) => {
    const [, month = '', date = ''] = day.split('-');
    return `${yearText(day)}${chineseNumber(Number(month))}月${chineseNumber(Number(date))}日`;
  },
});

function yearText(day: IsoDate): string {
  return `${String(yearOf(day)).replace(/\d/g, (digit) => digits[Number(digit)] ?? '')}年`;
}
