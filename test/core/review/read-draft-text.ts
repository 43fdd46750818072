import { findClaims } from '../../../core/review/claims/find-claims.js';
import type { DraftText } from '../../../core/review/draft-text.js';
import { type Review, reviewDraft } from '../../../core/review/review-draft.js';
import type { ReviewContext, ReviewRule } from '../../../core/review/review-rule.js';
import { draftText } from '../../../generator/draft/draft-text.js';
import { type PageKindWord, pageKindNames } from '../../../generator/draft/page-kind.js';
import { readLines } from '../../../generator/draft/read-lines.js';

/** A text as the review reads it. */
export function readDraftText(text: string, pageKind?: string): DraftText {
  const kind = (Object.keys(pageKindNames) as PageKindWord[]).find((word) => word === pageKind);
  return draftText('草稿.txt', readLines(text).lines, text.split('\n'), kind);
}

/** What the rules find in a text; all rules unless some are named. */
export function reviewText(
  text: string,
  {
    rules,
    pageKind,
    ...context
  }: Partial<ReviewContext> & {
    readonly rules?: readonly ReviewRule[];
    readonly pageKind?: string;
  } = {},
): Review {
  const draft = readDraftText(text, pageKind);
  return reviewDraft(draft, { claims: findClaims(draft), ...context }, rules);
}
