import { compare, type DecimalText } from '../decimal.js';
import { percentOf, rounded, term } from './rounded-rate.js';
import type { Worded } from './worded.js';

/**
 * part ÷ whole in %, rounded half up: 「37.9%」. Refused as `refusePortion` says.
 *
 * @param digits after the point; 1 when undefined
 */
export function portionText(part: DecimalText, whole: DecimalText, digits: number | undefined): Worded {
  const refused = refusePortion(part, whole);
  if (refused !== undefined) return refused;
  const { text, closer } = rounded(percentOf(part, whole), digits);
  return { value: `${text}%`, arithmetic: `${term(part)}÷${whole}×100%＝${closer}%` };
}

/** Why there is no share, in a clause; absent when there is one: the whole must be above 0, the part within it. */
export function refusePortion(
  part: DecimalText,
  whole: DecimalText,
): { readonly refused: string } | undefined {
  if (compare(whole, '0') === 0) return { refused: '总数为0，算不出占比' };
  if (compare(whole, '0') < 0) return { refused: `总数是负数（${whole}），算不出占比` };
  if (compare(part, '0') < 0) return { refused: `部分是负数（${part}），算不出占比` };
  if (compare(part, whole) > 0) return { refused: `部分（${part}）大于总数（${whole}）` };
  return undefined;
}
