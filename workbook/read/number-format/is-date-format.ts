import { splitFormat } from './format-tokens.js';

/** Whether a number format shows a date or a time: its first section asks for year, month, day, hour or second. */
export function isDateFormat(code: string): boolean {
  return (splitFormat(code)[0] ?? []).some(
    ({ literal, text }) => !literal && !/^\[(?![hms])/i.test(text) && /[ymdhs]/i.test(text),
  );
}
