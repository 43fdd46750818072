/** What a recognition is in the row of an enterprise's recognitions. */
export type PassKind = 'first' | 'again' | 'thirdInARow';

/** How passes are counted. */
export interface CountingRule {
  /** How many passes in a row make the higher award. */
  readonly passesInARow: number;
  /** The most years between two recognitions that still count as consecutive. */
  readonly gapYears: number;
  /** Whether the first recognition counts as the first pass. */
  readonly firstCounts: boolean;
  /** Whether the count starts again after the full row reached in that year. */
  readonly restartsAfter: (year: number) => boolean;
}

/**
 * What each recognition is, in order: first, again, or the one that completes the row. A lapse starts the
 * count at one but stays a re-recognition; after a completed row that was rewarded the count starts at zero.
 *
 * @param years ascending; empty gives none
 * @param earlier whether the enterprise was recognised before the first of `years`
 * @source 安办文〔2021〕17号第1条第2款
 */
export function countPasses(
  years: readonly number[],
  earlier: boolean,
  rule: CountingRule,
): readonly PassKind[] {
  let count = 0;
  return years.map((year, index) => {
    const previous = years[index - 1];
    if (previous === undefined) {
      count = rule.firstCounts || earlier ? 1 : 0;
      return earlier ? 'again' : 'first';
    }
    count = year - previous <= rule.gapYears ? count + 1 : 1;
    if (count < rule.passesInARow) return 'again';
    if (rule.restartsAfter(year)) count = 0;
    return 'thirdInARow';
  });
}
