import { bookFigures } from '../../../core/review/claims/book/book-figures.js';
import { findClaims } from '../../../core/review/claims/find-claims.js';
import { compareDrafts } from '../../../core/review/compare/compare-drafts.js';
import type { DraftText } from '../../../core/review/draft-text.js';
import { exampleBook } from '../../../core/review/example-book.js';
import { exampleLayout } from '../../../core/review/layout/example-layout.js';
import { type Review, reviewDraft } from '../../../core/review/review-draft.js';
import type { ReviewContext, ReviewRule, SoundText } from '../../../core/review/review-rule.js';
import { layoutStandard } from '../../../generator/docx-layout/layout-standard.js';
import { draftText } from '../../../generator/draft/draft-text.js';
import { type PageKindWord, pageKindNames } from '../../../generator/draft/page-kind.js';
import { readLines } from '../../../generator/draft/read-lines.js';

/** A text as the review reads it. */
export function readDraftText(text: string, pageKind?: string): DraftText {
  const kind = (Object.keys(pageKindNames) as PageKindWord[]).find((word) => word === pageKind);
  const options = kind === undefined ? {} : { pageKind: kind };
  return draftText('草稿.txt', readLines(text).lines, text.split('\n'), options);
}

/** What the rules find in a text; all rules unless some are named. */
export function reviewText(
  text: string,
  {
    rules,
    pageKind,
    book,
    lastYear,
    layout,
    ...context
  }: Partial<Omit<ReviewContext, 'layout'>> &
    Omit<SoundText, 'text'> & {
      readonly rules?: readonly ReviewRule[];
    } = {},
): Review {
  const draft = readDraftText(text, pageKind);
  const figures = book === undefined ? [] : bookFigures(exampleBook(book));
  const compared =
    lastYear === undefined ? {} : { comparison: compareDrafts(readDraftText(lastYear), draft) };
  const laid = layout === undefined ? {} : { layout: exampleLayout(draft, layoutStandard, layout) };
  return reviewDraft(draft, { claims: findClaims(draft, figures), ...compared, ...laid, ...context }, rules);
}
