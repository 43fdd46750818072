import type { IsoDate } from './calendar.js';

/** Values of law by the date from which they hold, ascending: a changed rule is a new entry, never an edit. */
export type Dated<Value> = readonly { readonly from: IsoDate; readonly value: Value }[];

/** The value in force on `date`: the last one whose `from` is not later; absent before the first. */
export function valueAt<Value>(dated: Dated<Value>, date: IsoDate): Value | undefined {
  return dated.filter((entry) => entry.from <= date).at(-1)?.value;
}
