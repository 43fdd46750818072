import type { FilePlace, Finding } from '../finding.js';
import { maskMobileNumbers } from '../mobile-number.js';
import { finish, type Steps } from '../steps.js';
import type { CheckedClaim } from './claims/claim.js';
import { type DraftPlace, type DraftText, placesIn, wordsOf } from './draft-text.js';
import { reviewBook } from './review-book.js';
import type { FaultyWords, ReviewContext, ReviewHit, ReviewRule } from './review-rule.js';

/** A finding in a draft, at its words: `actual` is them, mobile numbers masked as wherever a finding is shown. */
export interface ReviewFinding extends Finding {
  readonly place: FilePlace & DraftPlace;
  readonly actual: string;
  /** The other places of the same fault; absent for one that stands once. */
  readonly also?: readonly DraftPlace[];
  /** What must stand where; only where there is one way to mend it. */
  readonly mends?: readonly Mend[];
}

/** Words of the file and what must stand there. */
export interface Mend {
  readonly place: DraftPlace;
  readonly from: string;
  readonly to: string;
}

/** A rule that was not asked, because the text lacks what it is about. */
export interface NotChecked {
  readonly rule: string;
  readonly why: string;
}

/** What a review found. */
export interface Review {
  /** In the order of the text. */
  readonly findings: readonly ReviewFinding[];
  readonly notChecked: readonly NotChecked[];
  readonly claims: readonly CheckedClaim[];
}

/** The draft held against every rule that its text can be held against. */
export function reviewDraft(
  text: DraftText,
  context: ReviewContext,
  rules: readonly ReviewRule[] = reviewBook,
): Review {
  return finish(reviewSteps(text, context, rules));
}

/** The same rule by rule. */
export function* reviewSteps(
  text: DraftText,
  context: ReviewContext,
  rules: readonly ReviewRule[],
): Steps<Review> {
  const placeOf = placesIn(text);
  const notChecked: NotChecked[] = [];
  const findings: ReviewFinding[] = [];
  for (const [done, rule] of rules.entries()) {
    yield { doing: '查规则', done, total: rules.length };
    const why = rule.notChecked?.(text, context);
    if (why !== undefined) {
      notChecked.push({ rule: rule.id, why });
      continue;
    }
    for (const hit of rule.check(text, context)) findings.push(findingOf(rule, hit, placeOf));
  }
  return {
    findings: findings.sort((a, b) => a.place.offset - b.place.offset),
    notChecked,
    claims: context.claims,
  };
}

function findingOf(
  rule: ReviewRule,
  { at, facts = {}, severity = rule.severity }: ReviewHit,
  placeOf: (words: FaultyWords) => DraftPlace,
): ReviewFinding {
  const [first, ...others] = at;
  const mends = at.flatMap((words): readonly Mend[] =>
    words.mend === undefined ? [] : [{ place: placeOf(words), from: wordsOf(words), to: words.mend }],
  );
  return {
    rule: rule.id,
    severity,
    place: placeOf(first),
    actual: maskMobileNumbers(wordsOf(first)),
    facts,
    ...(others.length > 0 && { also: others.map(placeOf) }),
    ...(mends.length === at.length && { mends }),
    ...(rule.basis !== undefined && { citation: rule.basis }),
  };
}
