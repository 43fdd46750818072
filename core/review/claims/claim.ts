import type { Stretch } from '../draft-text.js';

/** What a claim is about, which is also the rule that tells it when it is wrong. */
export type ClaimKind =
  | 'claim-doubling'
  | 'claim-growth'
  | 'claim-difference'
  | 'claim-direction'
  | 'claim-multiple'
  | 'claim-points'
  | 'claim-average-growth'
  | 'claim-share'
  | 'implied-total'
  | 'claim-average'
  | 'parts-over-total'
  | 'parts-sum'
  | 'total-sum'
  | 'respectively-count'
  | 'claim-rank'
  | 'claim-per-ten-thousand'
  | 'book-figure';

/** Whether a claim agrees with the numbers: 相符, 不符, 没有核. */
export type Verdict = 'supported' | 'refuted' | 'unchecked';

/** A sentence's saying of numbers, held against the numbers that stand with it and those of the workbook. */
export interface CheckedClaim {
  readonly kind: ClaimKind;
  /** The words that say it: 「翻了两番」. */
  readonly at: Stretch;
  readonly verdict: Verdict;
  /** The arithmetic: 「303÷87＝3.48倍，合1.80番」; for one that was not checked, why. */
  readonly arithmetic: string;
  /** Of a refuted claim, what would be true: 「增长248.3%」. */
  readonly expected?: string;
  /** The cell it was held against: 「台账!D6」; absent when only the text was. */
  readonly cell?: string;
}
