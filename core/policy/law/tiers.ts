import { compare, type DecimalText } from '../../decimal.js';

/**
 * One tier of a list. A bound says its word: `atLeast`（含） and `under`（不含） are fixed by the text,
 * `orMore`（以上） and `orLess`（以下） include the number or not as the reading `general.aboveInclusive` says.
 */
export interface Tier {
  readonly atLeast?: DecimalText;
  readonly orMore?: DecimalText;
  readonly under?: DecimalText;
  readonly orLess?: DecimalText;
  readonly value: DecimalText;
}

/** The tiers of one date, in the order of the text. */
export interface TierList {
  readonly tiers: readonly Tier[];
  /** A number that two tiers both include, and the reading that decides between them. */
  readonly overlap?: { readonly at: DecimalText; readonly reading: string };
}

/** The tiers a number falls into: none (a gap), one, or two (a declared overlap), in the order of the text. */
export function tiersOf(list: TierList, number: DecimalText, aboveInclusive: boolean): readonly Tier[] {
  return list.tiers.filter((tier) => isInside(tier, number, aboveInclusive));
}

function isInside(tier: Tier, number: DecimalText, aboveInclusive: boolean): boolean {
  const { atLeast, orMore, under, orLess } = tier;
  if (atLeast !== undefined && compare(number, atLeast) < 0) return false;
  if (orMore !== undefined && compare(number, orMore) < (aboveInclusive ? 0 : 1)) return false;
  if (under !== undefined && compare(number, under) >= 0) return false;
  if (orLess !== undefined && compare(number, orLess) > (aboveInclusive ? 0 : -1)) return false;
  return true;
}

/** The tier's range in the words of the text: 「5000（含）至10000（不含）」, 「5000以上」. */
export function tierText(tier: Tier): string {
  const { atLeast, orMore, under, orLess } = tier;
  const from = atLeast !== undefined ? `${atLeast}（含）` : orMore;
  const to = under !== undefined ? `${under}（不含）` : orLess;
  if (from !== undefined && to !== undefined) return `${from}至${to}`;
  if (from !== undefined) return `${from}以上`;
  return to === undefined ? '不限' : `${to}以下`;
}

/** What is wrong with a list: a number in no tier, in two without a declared overlap, or an overlap that is none. */
export interface TierFault {
  readonly kind: 'gap' | 'overlap' | 'no-overlap';
  readonly at: DecimalText;
}

/**
 * Looks for gaps and overlaps at every bound and on both sides of it, with 以上 and 以下 including the number.
 * Between bounds nothing can change, so these points decide.
 */
export function findTierFaults(list: TierList): readonly TierFault[] {
  const bounds = [
    ...new Set(
      list.tiers.flatMap((tier) =>
        [tier.atLeast, tier.orMore, tier.under, tier.orLess].filter((bound) => bound !== undefined),
      ),
    ),
  ].sort(compare);
  const faults: TierFault[] = [];
  for (const point of probes(bounds)) {
    const count = tiersOf(list, point, true).length;
    const declared = list.overlap !== undefined && compare(list.overlap.at, point) === 0;
    if (count === 0) faults.push({ kind: 'gap', at: point });
    else if (count > 1 && !(declared && count === 2)) faults.push({ kind: 'overlap', at: point });
    else if (declared && count < 2) faults.push({ kind: 'no-overlap', at: point });
  }
  return faults;
}

/** Each bound, and a point between it and its neighbours: `5000`, and `4999.5`, `5000.5`. */
function probes(bounds: readonly DecimalText[]): readonly DecimalText[] {
  const tiny = '.000001';
  return bounds
    .flatMap((bound) => {
      const above = bound.includes('.') ? `${bound}000001` : `${bound}${tiny}`;
      return [bound, above];
    })
    .concat(bounds[0] === undefined || compare(bounds[0], '0') <= 0 ? [] : ['0']);
}
