import { type DecimalText, isTied } from '../../decimal.js';
import { compareMerit, type Direction } from './column.js';

/** What equal values get: the best place of theirs (1,2,2,4), the next place (1,2,2,3), or the mean of theirs (1,2.5,2.5,4). */
export type Ties = 'min' | 'dense' | 'average';

/** Where a value stands among the others. */
export interface Rank {
  /** `"2"`, for the mean of places `"2.5"`. */
  readonly rank: DecimalText;
  /** Whether another value has the same place: 并列. */
  readonly isTied: boolean;
}

/** The rank of each value, the best first; absent where there is none. Values apart by no more than 1e-30 tie. */
export function rankValues(
  values: readonly (DecimalText | undefined)[],
  direction: Direction = 'higher',
  ties: Ties = 'min',
): readonly (Rank | undefined)[] {
  const known = values
    .flatMap((value, index) => (value === undefined ? [] : [{ value, index }]))
    .sort((a, b) => compareMerit(b.value, a.value, direction));
  const ranks: (Rank | undefined)[] = values.map(() => undefined);
  for (let start = 0, group = 1; start < known.length; group += 1) {
    const first = known[start]?.value ?? '0';
    let end = start + 1;
    while (end < known.length && isTied(first, known[end]?.value ?? '0')) end += 1;
    const rank = { rank: placeOf(start + 1, end, group, ties), isTied: end - start > 1 };
    for (const { index } of known.slice(start, end)) ranks[index] = rank;
    start = end;
  }
  return ranks;
}

function placeOf(first: number, last: number, group: number, ties: Ties): DecimalText {
  if (ties === 'dense') return String(group);
  const sum = first + last;
  return ties === 'min' || first === last
    ? String(first)
    : sum % 2 === 0
      ? String(sum / 2)
      : `${(sum - 1) / 2}.5`;
}
