import type { FaultyWords, ReviewHit } from '../review-rule.js';

/** All places of one fault as one finding; none for no place. */
export function oneFinding(
  places: readonly FaultyWords[],
  facts: Readonly<Record<string, string>> = {},
): readonly ReviewHit[] {
  const [first, ...others] = places;
  return first === undefined ? [] : [{ at: [first, ...others], facts }];
}

/** How many places a finding of such a fault has: 「等25处」; empty for one. */
export function countText(places: readonly unknown[]): string {
  return places.length > 1 ? `等${places.length}处` : '';
}
