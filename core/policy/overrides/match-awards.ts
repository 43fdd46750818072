import { nearMiss } from '../../near-miss.js';
import { foldName } from '../../sheet/fold-text.js';
import { type Award, isAssessed } from '../award.js';
import type { AwardName } from '../book/award-name.js';

/** The awards that a row names; refusals only where nothing else fits. */
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

/** The most characters by which a damaged code may differ from the one meant. */
const mostDamage = 2;

/**
 * The awards that a row may be about although it names none: those of its enterprise, or of the only one with nearly
 * its code, else of all where it names no enterprise that can be told; of them those of its clause and 事项, else of
 * its clause, else all.
 */
export function findConcerned(awards: readonly Award[], name: AwardName): readonly Award[] {
  const { clause, claim, isCodeRead } = name;
  const typed = foldName(name.creditCode).toUpperCase();
  const codes = [...new Set(awards.map(({ creditCode }) => creditCode))];
  const code = codes.includes(typed) ? typed : nearMiss(typed, codes, mostDamage);
  const own = awards.filter(
    (award) => isAssessed(award) && (code === undefined ? !isCodeRead : award.creditCode === code),
  );
  const ofClause = own.filter((award) => award.clause === clause);
  const ofClaim = ofClause.filter(
    (award) => claim !== undefined && foldName(award.claim) === foldName(claim),
  );
  return [ofClaim, ofClause].find((some) => some.length > 0) ?? own;
}

/** The claims among which a row does not choose: 「高企2024认定」「高企2025认定」. */
export function claimsText(awards: readonly Award[]): string {
  return awards.map(({ claim }) => `「${claim}」`).join('');
}
