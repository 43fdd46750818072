import { fact, quote, type Sentence } from '../../../messages/sentence.js';
import type { CheckedClaim, ClaimKind } from '../../claims/claim.js';
import type { ReviewContext, ReviewHit } from '../../review-rule.js';

/** The claims of a kind that do not agree with the numbers, as hits of their rule. */
export function refuted({ claims }: ReviewContext, kind: ClaimKind): readonly ReviewHit[] {
  return claims.filter((claim) => claim.kind === kind && claim.verdict === 'refuted').map(hitOf);
}

/** A claim as a hit at its words. */
export function hitOf({ at, arithmetic, expected = '' }: CheckedClaim): ReviewHit {
  return { at: [at], facts: { arithmetic, expected } };
}

/** 「写的是「翻了两番」，而303÷87＝3.48倍」, what would be true, and how to mend it. */
export function claimSentence(fix: string): Sentence {
  return (finding) => ({
    fact: `写的是${quote(finding.actual ?? '')}，而${fact(finding, 'arithmetic')}`,
    expected: fact(finding, 'expected'),
    fix,
  });
}
