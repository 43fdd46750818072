import { isSameUnit, type Quantity } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';

/** A part of a whole: its number, and what the sentence calls it. */
export interface NamedPart {
  readonly label: string;
  readonly quantity: Quantity;
}

/** Words that make a number something else than a part of what was said before. */
const otherwise = /[较比占超]|\d{4}年|其中|总量|总数|达到|累计|合计|共计|总计|增长|增加|下降|减少|平均/u;

/**
 * The parts of a whole that stretch of a sentence lists, parted by 、，；: each a name and a number of the whole's unit and
 * no more. `isWhole` tells whether that is all the stretch has; the parts end where something else begins.
 */
export function namedParts(
  { text, quantities }: Sentence,
  whole: Quantity,
  start: number,
  end: number,
): { readonly parts: readonly NamedPart[]; readonly isWhole: boolean } {
  const parts: NamedPart[] = [];
  let at = start;
  for (const quantity of quantities) {
    if (quantity.start < start || quantity.end > end) continue;
    const label = text.slice(at, quantity.start);
    if (
      /[、，；。（）：]/u.test(label) ||
      label.length > 30 ||
      otherwise.test(label) ||
      !isSameUnit(quantity, whole)
    )
      break;
    parts.push({ label, quantity });
    at = quantity.end;
    if (at < end && !/[、，；]/u.test(text.charAt(at))) break;
    at = Math.min(end, at + 1);
  }
  return { parts, isWhole: at === end && parts.length > 0 };
}

/** Names of parts of which a thing has only one. */
const exclusive: readonly (readonly RegExp[])[] = [
  [/国家级/u, /省级/u, /市级/u, /县级/u],
  [/首次/u, /重新|再次|复审/u],
  [/男/u, /女/u],
  [/特等奖/u, /一等奖/u, /二等奖/u, /三等奖/u],
];

/** Whether no thing can be counted in two of the parts: 国家级 and 省级, 首次 and 重新. */
export function areExclusive(parts: readonly NamedPart[]): boolean {
  return exclusive.some((names) => {
    const kinds = parts.map(({ label }) => names.findIndex((name) => name.test(label)));
    return !kinds.includes(-1) && new Set(kinds).size === parts.length;
  });
}
