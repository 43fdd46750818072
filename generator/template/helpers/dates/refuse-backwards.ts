import { chineseDate, type IsoDate } from '../../../../core/calendar.js';

/** A refusal when the last day is before the first; else absent. */
export function refuseBackwards(first: IsoDate, last: IsoDate): { readonly refused: string } | undefined {
  if (first <= last) return undefined;
  return { refused: `结束的${chineseDate(last)}早于开始的${chineseDate(first)}` };
}
