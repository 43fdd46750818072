import { foldName } from '../../sheet/fold-text.js';
import { type Award, isAssessed } from '../award.js';

/** What a row that the bureau entered says it is about. */
export interface AwardName {
  readonly creditCode: string;
  /** Absent when it cannot be read: then any clause may be meant. */
  readonly clause?: string;
  /** 事项; absent when the row does not say. */
  readonly claim?: string;
}

/** The awards that a row may be about; refusals only where nothing else fits. */
export function matchAwards(
  awards: readonly Award[],
  { creditCode, clause, claim }: AwardName,
): readonly Award[] {
  const fitting = awards.filter(
    (award) =>
      award.creditCode === creditCode &&
      (clause === undefined || award.clause === clause) &&
      (claim === undefined || foldName(award.claim) === foldName(claim)),
  );
  const assessed = fitting.filter(isAssessed);
  return assessed.length > 0 ? assessed : fitting;
}

/** The claims among which a row does not choose: 「高企2024认定、高企2025认定」. */
export function claimsText(awards: readonly Award[]): string {
  return awards.map(({ claim }) => `「${claim}」`).join('');
}
