import { compare, subtract } from '../../../decimal.js';
import { divideRanges, placesOf } from '../agree.js';
import type { CheckedClaim, ClaimKind } from '../claim.js';
import { isSameUnit } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { numberOf, showLike } from '../show-number.js';
import type { ChangePhrase } from './change-phrase.js';
import { checkAverageGrowth } from './check-average-growth.js';
import { checkDoublings } from './check-doublings.js';
import { checkDifference, checkGrowth, checkMultiple } from './check-rates.js';
import type { Comparison } from './comparisons.js';
import { growthText, type Pair, pairOf, type Result } from './pair.js';

/** Every phrase of a comparison held against its numbers. */
export function checkComparison(sentence: Sentence, comparison: Comparison): CheckedClaim[] {
  const { phrases, turn } = comparison;
  const pair = pairOf(comparison);
  const claims = phrases.map((phrase): CheckedClaim => {
    const result =
      pair === undefined
        ? unchecked(kindOf(phrase), whyUnchecked(comparison))
        : check(phrase, pair, comparison);
    return { ...result, at: sentence.stretch(phrase.start, phrase.end) };
  });
  if (turn === undefined || pair === undefined) return claims;
  const wrong = wrongDirection(turn.direction, pair);
  // What else is said of two numbers the wrong way round says nothing.
  return wrong === undefined ? claims : [{ ...wrong, at: sentence.stretch(turn.start, turn.end) }];
}

function whyUnchecked({ base, now }: Comparison): string {
  if (base === undefined && now.nearness === undefined) return '没有写基数';
  return '所比的数是约数，没有准数';
}

function unchecked(kind: ClaimKind, why: string): Result {
  return { kind, verdict: 'unchecked', arithmetic: why };
}

function kindOf({ kind, isAverage }: ChangePhrase): ClaimKind {
  if (isAverage) return 'claim-average-growth';
  switch (kind) {
    case 'amount':
      return 'claim-difference';
    case 'percent':
      return 'claim-growth';
    case 'points':
      return 'claim-points';
    case 'doublings':
      return 'claim-doubling';
    default:
      return 'claim-multiple';
  }
}

function check(phrase: ChangePhrase, pair: Pair, comparison: Comparison): Result {
  const { kind, direction, quantity, isAverage } = phrase;
  const own = kindOf(phrase);
  const isFirst = comparison.phrases[0] === phrase;
  if (
    phrase.against !== undefined &&
    !isFirst &&
    !(phrase.against === 'last-year' && comparison.isLastYear)
  ) {
    return unchecked(own, '没有写这一项的基数');
  }
  if (kind !== 'times') {
    const wrong = wrongDirection(direction, pair);
    if (wrong !== undefined) return wrong;
  }
  if (kind === 'amount' && !isSameUnit(quantity, pair.now)) return unchecked(own, '单位不同');
  if (quantity === pair.foundBy) return unchecked(own, '没有写基数');
  if (isAverage) return checkAverageGrowth(phrase, pair, comparison);
  if (kind === 'amount' || (kind === 'points' && pair.now.unit === '%')) return checkDifference(phrase, pair);
  const ratio = divideRanges(pair.nowRange, pair.baseRange);
  if (ratio === undefined) {
    const isZero = compare(pair.base.value, '0') <= 0;
    if (!isZero) return unchecked(own, '基数太小，四舍五入前的数不定');
    return {
      kind: own,
      verdict: 'refuted',
      arithmetic: `基数是${numberOf(pair.base)}，算不出增长率`,
      expected: `增加${showLike(subtract(pair.now.value, pair.base.value), pair.now)}`,
    };
  }
  if (kind === 'doublings') return checkDoublings(quantity, pair, ratio);
  if (kind === 'times' || kind === 'times-more') return checkMultiple(phrase, pair, ratio);
  // 「增长12.1%，提高0.5个百分点」: the rate of growth is higher than before.
  const isOfGrowth = comparison.phrases.some((each) => each.kind === 'percent' && each.start < phrase.start);
  if (kind === 'points' && isOfGrowth) return unchecked(own, '说的是增速的变化');
  if (kind === 'points') {
    return {
      kind: own,
      verdict: 'refuted',
      arithmetic: `${pair.base.text}、${pair.now.text}不是百分数，两者的差不是百分点`,
      expected: growthText(pair, placesOf(quantity)),
    };
  }
  return checkGrowth(phrase, pair, ratio);
}

function wrongDirection(direction: 'up' | 'down', pair: Pair): Result | undefined {
  const { nowRange, baseRange, now, base } = pair;
  const wrong =
    direction === 'up'
      ? compare(nowRange.high, baseRange.low) < 0
      : compare(nowRange.low, baseRange.high) > 0;
  if (!wrong) return undefined;
  return {
    kind: 'claim-direction',
    verdict: 'refuted',
    arithmetic: `由${base.text}到${now.text}是${direction === 'up' ? '下降' : '增长'}`,
    expected: compare(base.value, '0') > 0 ? growthText(pair, 1) : `${direction === 'up' ? '减少' : '增加'}`,
  };
}
