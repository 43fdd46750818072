import { chineseDate, isIsoDate } from '../../../core/calendar.js';
import { compare, isDecimalText } from '../../../core/decimal.js';
import { formatAmount } from './amount.js';
import { formatDateRange } from './date-range.js';
import { formatOrdinal } from './ordinal.js';
import { formatUpperCase } from './upper-case.js';
import { formatYuan } from './yuan.js';

/** What an argument must be: how to tell, and how to say it. */
interface ArgumentKind {
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

/** Up to 9999万亿元: what 大写 can name. */
const amountWan: ArgumentKind = {
  accepts: (text) => isDecimalText(text) && compare(text, '0') >= 0 && compare(text, '999999999999') <= 0,
  expected: '不小于0的万元金额，如 1320',
};
const isoDate: ArgumentKind = { accepts: isIsoDate, expected: '日期，如 2025-08-19' };
const index: ArgumentKind = { accepts: (text) => /^\d{1,6}$/.test(text), expected: '从0起的序数，如 @index' };

export interface ValueHelper {
  readonly parameters: readonly ArgumentKind[];
  /** Gets as many texts as there are parameters, each accepted by its kind. */
  readonly apply: (first: string, second: string) => string;
}

/** Every helper a template may call for a value; there are no others. */
export const valueHelpers: ReadonlyMap<string, ValueHelper> = new Map<string, ValueHelper>([
  ['金额', { parameters: [amountWan], apply: formatAmount }],
  ['元', { parameters: [amountWan], apply: formatYuan }],
  ['大写', { parameters: [amountWan], apply: formatUpperCase }],
  ['日期', { parameters: [isoDate], apply: chineseDate }],
  ['日期区间', { parameters: [isoDate, isoDate], apply: formatDateRange }],
  ['序号', { parameters: [index], apply: formatOrdinal }],
]);
