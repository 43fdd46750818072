import { findingDocument, findingLines } from '../../report/finding-lines.js';
import type { CheckedClaim } from '../claims/claim.js';
import { type DraftText, placesIn, wordsOf } from '../draft-text.js';
import type { Mend, Review } from '../review-draft.js';
import { shownFindings } from './shown-findings.js';

/** A review as lines for people: the findings, what was not asked and why, and how the numbers fared. */
export function reviewLines(
  text: DraftText,
  { findings, notChecked, claims }: Review,
  shown: 'all' | 'samples',
): readonly string[] {
  const open = claims.filter(({ verdict }) => verdict === 'unchecked');
  const reasons = [...new Set(notChecked.map(({ why }) => why))];
  return [
    ...findingLines(shownFindings(text, findings), shown),
    ...reasons.map((why) => {
      const rules = notChecked.filter((each) => each.why === why).map(({ rule }) => rule);
      return `没有查：${rules.join('、')}（${why}）`;
    }),
    ...(claims.length === 0 ? [] : [countClaims(claims)]),
    ...(shown === 'all' ? open.map((claim) => `  没有核「${wordsOf(claim.at)}」：${claim.arithmetic}`) : []),
  ];
}

function countClaims(claims: readonly CheckedClaim[]): string {
  const count = (verdict: CheckedClaim['verdict']) =>
    claims.filter((claim) => claim.verdict === verdict).length;
  return `数的说法 ${claims.length} 处：相符 ${count('supported')}、不符 ${count('refuted')}、没有核 ${count('unchecked')}。`;
}

/** The changes of a mended copy as lines for people. */
export function mendLines({ isWord }: DraftText, mends: readonly Mend[]): readonly string[] {
  if (mends.length === 0) return ['没有只有一种改法的地方，副本与原稿相同。'];
  return [
    `改了 ${mends.length} 处：`,
    ...mends.map(({ place: { line, column }, from, to }) => {
      const where = isWord ? `第${line}段` : `第${line}行第${column}字`;
      return `  ${where}「${from}」→「${to}」`;
    }),
  ];
}

/** A review for --json: findings with their sentences, and every claim with its verdict. */
export function reviewDocument(text: DraftText, review: Review): Readonly<Record<string, unknown>> {
  const placeOf = placesIn(text);
  return {
    pageKind: text.pageKind,
    findings: review.findings.map(findingDocument),
    notChecked: review.notChecked,
    claims: review.claims.map(({ at, ...claim }) => ({ ...claim, words: wordsOf(at), place: placeOf(at) })),
  };
}
