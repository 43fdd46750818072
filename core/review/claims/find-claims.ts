import { finish, type Steps } from '../../steps.js';
import type { DraftParagraph, DraftText } from '../draft-text.js';
import type { BookFigure } from './book/book-figures.js';
import { type BookCheck, bookCheck } from './book/check-figures.js';
import { peopleCheck } from './book/check-people.js';
import { rankCheck } from './book/check-ranks.js';
import { checkComparison } from './changes/check-comparison.js';
import { type Comparison, comparisonsOf } from './changes/comparisons.js';
import type { CheckedClaim } from './claim.js';
import { everySentenceOf, type Sentence, sentencesOf } from './reading/sentences.js';
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
export function findClaims(text: DraftText, figures: readonly BookFigure[] = []): readonly CheckedClaim[] {
  return finish(claimSteps(text, figures));
}

/** The same paragraph by paragraph. */
export function* claimSteps(
  { paragraphs }: DraftText,
  figures: readonly BookFigure[],
): Steps<readonly CheckedClaim[]> {
  const book = bookCheck(figures);
  const ranks = rankCheck(figures);
  const people = peopleCheck(figures);
  const prose = paragraphs.filter(isProse);
  const claims: CheckedClaim[] = [];
  for (const [done, paragraph] of prose.entries()) {
    yield { doing: '核数', done, total: prose.length };
    const found = [
      ...sentencesOf(paragraph).flatMap((sentence) => checkSentence(sentence, book)),
      ...everySentenceOf(paragraph).flatMap(ranks),
      ...people(sentencesOf(paragraph)),
    ];
    claims.push(...found.sort((a, b) => a.at.start - b.at.start));
  }
  return claims;
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
