import type { DraftParagraph, DraftText } from '../draft-text.js';
import { checkComparison } from './changes/check-comparison.js';
import { comparisonsOf } from './changes/comparisons.js';
import type { CheckedClaim } from './claim.js';
import { type Sentence, sentencesOf } from './reading/sentences.js';
import { checkAverages } from './wholes/check-averages.js';
import { checkParts } from './wholes/check-parts.js';
import { checkRespectively } from './wholes/check-respectively.js';
import { checkShares } from './wholes/check-shares.js';
import { checkTotals } from './wholes/check-totals.js';

/** What a draft says of numbers, each held against the numbers that stand with it; in the order of the text. */
export function findClaims({ paragraphs }: DraftText): readonly CheckedClaim[] {
  return paragraphs.filter(isProse).flatMap((paragraph) =>
    sentencesOf(paragraph)
      .flatMap(checkSentence)
      .sort((a, b) => a.at.start - b.at.start),
  );
}

function isProse({ kind }: DraftParagraph): boolean {
  return kind === 'body' || kind === 'heading';
}

function checkSentence(sentence: Sentence): readonly CheckedClaim[] {
  return [
    ...comparisonsOf(sentence).flatMap((comparison) => checkComparison(sentence, comparison)),
    ...[checkParts, checkTotals, checkShares, checkRespectively, checkAverages].flatMap((check) => check(sentence)),
  ];
}
