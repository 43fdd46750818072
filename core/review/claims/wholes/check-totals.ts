import { add, compare, subtract } from '../../../decimal.js';
import type { CheckedClaim } from '../claim.js';
import { isSameUnit, type Quantity, rangeOf } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { numberOf, showLike } from '../show-number.js';

/** What stands before a total and nothing else does: 「，合计」, 「，三项共计拨付」. */
const totalLead =
  /[，、；](?:以上|上述)?(?:[两三四五六七八九十]+[项类家个])?(?:合计|共计|总计|总共|一共)[^，、；。：（）\d]{0,4}$/u;

/** 「甲12万元、乙15万元，合计27万元」: the numbers listed right before a total add up to it. */
export function checkTotals(sentence: Sentence): CheckedClaim[] {
  const { text, quantities } = sentence;
  return quantities.flatMap((total, index): readonly CheckedClaim[] => {
    const lead = totalLead.exec(text.slice(Math.max(0, total.start - 20), total.start));
    const range = rangeOf(total);
    if (lead === null || range === undefined) return [];
    const parts = partsBefore(text, quantities.slice(0, index), total, total.start - lead[0].length);
    if (parts.length < 2) return [];
    const at = sentence.stretch(parts[0]?.start ?? total.start, total.end);
    // What stands first may be the whole of something else: any last parts that add up will do.
    for (let from = 0; from + 1 < parts.length; from += 1) {
      const own = parts.slice(from);
      const ranges = own.flatMap((part) => rangeOf(part) ?? []);
      if (ranges.length < own.length) return [];
      const low = add(...ranges.map((each) => each.low));
      const high = add(...ranges.map((each) => each.high));
      if (compare(low, range.high) <= 0 && compare(high, range.low) >= 0) {
        return [{ kind: 'total-sum', at, verdict: 'supported', arithmetic: arithmeticOf(own, total) }];
      }
    }
    const sum = add(...parts.map(({ value }) => value));
    const apart = showLike(subtract(sum, total.value).replace('-', ''), total);
    const arithmetic = `${arithmeticOf(parts, total)}，与${total.text}相差${apart}`;
    return [{ kind: 'total-sum', at, verdict: 'refuted', arithmetic, expected: showLike(sum, total) }];
  });
}

/** The numbers of the total's unit that end the parts of the sentence right before it, one in each. */
function partsBefore(text: string, before: readonly Quantity[], total: Quantity, end: number): Quantity[] {
  const parts: Quantity[] = [];
  let next = end;
  for (const quantity of [...before].reverse()) {
    const isLast = quantity.end === next;
    const label = text.slice(
      Math.max(text.lastIndexOf('，', quantity.start), text.lastIndexOf('、', quantity.start)) + 1,
      quantity.start,
    );
    if (
      !isLast ||
      !isSameUnit(quantity, total) ||
      /[较比占（）]|其中|增长|增加|累计|合计|共计|总计/u.test(label)
    )
      break;
    parts.unshift(quantity);
    next = quantity.start - label.length - 1;
  }
  return parts;
}

function arithmeticOf(parts: readonly Quantity[], total: Quantity): string {
  return `${parts.map(numberOf).join('＋')}＝${showLike(add(...parts.map(({ value }) => value)), total)}`;
}
