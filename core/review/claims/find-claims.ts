import type { DraftParagraph, DraftText } from '../draft-text.js';
import type { BookFigure } from './book/book-figures.js';
import { type BookCheck, bookCheck } from './book/check-figures.js';
import { checkComparison } from './changes/check-comparison.js';
import { type Comparison, comparisonsOf } from './changes/comparisons.js';
import type { CheckedClaim } from './claim.js';
import { type Sentence, sentencesOf } from './reading/sentences.js';
import { checkAverages } from './wholes/check-averages.js';
import { checkParts } from './wholes/check-parts.js';
import { checkRespectively } from './wholes/check-respectively.js';
import { checkShares } from './wholes/check-shares.js';
import { checkTotals } from './wholes/check-totals.js';

/**
 * What a draft says of numbers, each held against the numbers that stand with it and those of a workbook; in the order of
 * the text.
 *
 * @param figures of the workbook, none without one
 */
export function findClaims(
  { paragraphs }: DraftText,
  figures: readonly BookFigure[] = [],
): readonly CheckedClaim[] {
  const book = bookCheck(figures);
  return paragraphs.filter(isProse).flatMap((paragraph) =>
    sentencesOf(paragraph)
      .flatMap((sentence) => checkSentence(sentence, book))
      .sort((a, b) => a.at.start - b.at.start),
  );
}

function isProse({ kind }: DraftParagraph): boolean {
  return kind === 'body' || kind === 'heading';
}

function checkSentence(sentence: Sentence, book: BookCheck): readonly CheckedClaim[] {
  return [
    ...comparisonsOf(sentence).flatMap((comparison) => compared(sentence, comparison, book)),
    ...[checkParts, checkTotals, checkShares, checkRespectively, checkAverages].flatMap((check) =>
      check(sentence),
    ),
    ...book.check(sentence),
  ];
}

/** A comparison held against its base, or the book's where the sentence has none. */
function compared(sentence: Sentence, comparison: Comparison, book: BookCheck): readonly CheckedClaim[] {
  const known = comparison.base === undefined ? book.baseOf(sentence, comparison) : undefined;
  if (known === undefined) return checkComparison(sentence, comparison);
  const { base, cell } = known;
  return checkComparison(sentence, { ...comparison, base }).map((claim) => ({
    ...claim,
    arithmetic: `基数取 ${cell}：${claim.arithmetic}`,
    cell,
  }));
}
