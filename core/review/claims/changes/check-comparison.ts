import { add, compare, type DecimalText, divide, multiply, roundHalfUp, subtract } from '../../../decimal.js';
import { countDoublings, doublingPhrase, doublingTolerance } from '../../../doubling.js';
import { agrees, divideRanges, mapRange, placesOf, subtractRanges } from '../agree.js';
import type { CheckedClaim, ClaimKind } from '../claim.js';
import { isSameUnit, type Quantity, type Range, rangeOf } from '../reading/quantity.js';
import type { Sentence } from '../reading/sentences.js';
import { numberOf, showLike, showNumber } from '../show-number.js';
import { averageGrowth } from './average-growth.js';
import type { ChangePhrase } from './change-phrase.js';
import type { Comparison } from './comparisons.js';

/** What was found for one phrase, before its words are known. */
type Result = Omit<CheckedClaim, 'at'>;

/** Two numbers that are compared: as ranges, and the values themselves for wordings. */
interface Pair {
  readonly now: Quantity;
  readonly base: Quantity;
  readonly nowRange: Range;
  readonly baseRange: Range;
}

/** Every phrase of a comparison held against its numbers. */
export function checkComparison(sentence: Sentence, comparison: Comparison): CheckedClaim[] {
  const { phrases, turn } = comparison;
  const pair = pairOf(comparison);
  const claims = phrases.map((phrase): CheckedClaim => {
    const result =
      pair === undefined ? unchecked(kindOf(phrase), whyUnchecked(comparison)) : check(phrase, pair, comparison);
    return { ...result, at: sentence.stretch(phrase.start, phrase.end) };
  });
  if (turn === undefined || pair === undefined) return claims;
  const wrong = wrongDirection(turn.direction, pair);
  if (wrong === undefined) return claims;
  return [{ ...wrong, at: sentence.stretch(turn.start, turn.end) }, ...claims];
}

function pairOf({ now, base, phrases }: Comparison): Pair | undefined {
  const nowRange = rangeOf(now);
  if (nowRange === undefined) return undefined;
  if (base !== undefined) {
    const baseRange = rangeOf(base);
    return baseRange && { now, base, nowRange, baseRange };
  }
  // 「达到303家，比上年增加50家，增长19.8%」: the base is 253.
  const amount = phrases.find(({ kind, quantity }) => kind === 'amount' && isSameUnit(quantity, now));
  const change = amount && rangeOf(amount.quantity);
  if (amount === undefined || change === undefined || phrases.length < 2) return undefined;
  const up = amount.direction === 'up';
  const value = up ? subtract(now.value, amount.quantity.value) : add(now.value, amount.quantity.value);
  return {
    now,
    base: { ...now, value, text: showLike(value, now) },
    nowRange,
    baseRange: up
      ? subtractRanges(nowRange, change)
      : { low: add(nowRange.low, change.low), high: add(nowRange.high, change.high) },
  };
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
  if (kind !== 'times') {
    const wrong = wrongDirection(direction, pair);
    if (wrong !== undefined) return wrong;
  }
  if (kind === 'amount' && !isSameUnit(quantity, pair.now)) return unchecked(own, '单位不同');
  if (isAverage) return checkAverage(phrase, pair, comparison);
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
  const wrong = direction === 'up' ? compare(nowRange.high, baseRange.low) < 0 : compare(nowRange.low, baseRange.high) > 0;
  if (!wrong) return undefined;
  return {
    kind: 'claim-direction',
    verdict: 'refuted',
    arithmetic: `由${base.text}到${now.text}是${direction === 'up' ? '下降' : '增长'}`,
    expected: compare(base.value, '0') > 0 ? growthText(pair, 1) : `${direction === 'up' ? '减少' : '增加'}`,
  };
}

function checkDifference({ quantity, kind, direction }: ChangePhrase, pair: Pair): Result {
  const { now, base } = pair;
  const range = sizeOf(subtractRanges(pair.nowRange, pair.baseRange));
  const difference = subtract(now.value, base.value).replace('-', '');
  const shown = kind === 'points' ? `${showNumber(difference)}个百分点` : showLike(difference, quantity);
  const [one, other] = direction === 'up' ? [now, base] : [base, now];
  return {
    kind: kind === 'points' ? 'claim-points' : 'claim-difference',
    ...verdict(agrees(range, quantity), `${numberOf(one)}－${numberOf(other)}＝${shown}`, () => shown),
  };
}

function checkGrowth({ quantity, kind }: ChangePhrase, pair: Pair, ratio: Range): Result {
  const growth = sizeOf(mapRange(ratio, (value) => multiply(subtract(value, '1'), '100')));
  const text = () => growthText(pair, placesOf(quantity));
  const own = kindOf({ kind, quantity } as ChangePhrase);
  const percent = multiply(subtract(divide(pair.now.value, pair.base.value), '1'), '100');
  const arithmetic = `(${numberOf(pair.now)}－${numberOf(pair.base)})÷${numberOf(pair.base)}＝${showNumber(percent)}%`;
  if (agrees(growth, quantity)) return { kind: own, verdict: 'supported', arithmetic };
  if (pair.now.unit !== '%') return { kind: own, ...verdict(false, arithmetic, text) };
  const points = subtract(pair.now.value, pair.base.value);
  return {
    kind: 'claim-points',
    ...verdict(
      false,
      `${numberOf(pair.now)}%－${numberOf(pair.base)}%＝${showNumber(points)}个百分点，不是百分之几`,
      () => `${compare(points, '0') < 0 ? '下降' : '提高'}${showNumber(points.replace('-', ''))}个百分点`,
    ),
  };
}

function checkMultiple({ quantity, kind }: ChangePhrase, { now, base }: Pair, ratio: Range): Result {
  const times = divide(now.value, base.value);
  const more = subtract(times, '1');
  const range = kind === 'times' ? ratio : mapRange(ratio, (value) => subtract(value, '1'));
  const places = Math.max(placesOf(quantity), 1);
  return {
    kind: 'claim-multiple',
    ...verdict(
      agrees(range, quantity),
      `${numberOf(now)}÷${numberOf(base)}＝${showNumber(times)}倍`,
      () => (kind === 'times' ? `${roundHalfUp(times, places)}倍` : `增长${roundHalfUp(more, places)}倍`),
    ),
  };
}

function checkDoublings(quantity: Quantity, pair: Pair, ratio: Range): Result {
  const { now, base } = pair;
  const { low, high } = mapRange(ratio, countDoublings);
  const count = quantity.value;
  const from = (slack: DecimalText) => compare(high, subtract(count, slack)) >= 0;
  const isTrue =
    quantity.nearness === 'under'
      ? from(doublingTolerance) && compare(low, count) < 0
      : quantity.nearness === 'about'
        ? from(doublingTolerance) && compare(low, add(count, doublingTolerance)) <= 0
        : from('0') && compare(low, add(count, '1')) < 0;
  const times = divide(now.value, base.value);
  const doublings = countDoublings(times);
  const whole = 2 ** Number(count);
  const needed = showLike(multiply(base.value, String(whole)), base);
  const arithmetic = `${numberOf(now)}÷${numberOf(base)}＝${showNumber(times)}倍，合${showNumber(doublings)}番`;
  return {
    kind: 'claim-doubling',
    ...verdict(
      isTrue,
      isTrue ? arithmetic : `${arithmetic}；翻${'一两三四五六七八九十'.charAt(Number(count) - 1)}番是${whole}倍，即${needed}`,
      () => (compare(times, '1') > 0 ? doublingPhrase(doublings) : undefined) ?? growthText(pair, 1),
    ),
  };
}

function checkAverage({ quantity, kind }: ChangePhrase, pair: Pair, { nowYear, baseYear }: Comparison): Result {
  const own = 'claim-average-growth';
  const count = nowYear === undefined || baseYear === undefined ? 0 : Number(nowYear) - Number(baseYear);
  if (count < 1) return unchecked(own, '没有写明从哪一年到哪一年');
  const ratio = divideRanges(pair.nowRange, pair.baseRange);
  if (kind !== 'percent' || ratio === undefined || compare(ratio.low, '0') <= 0) return unchecked(own, '写法没有核');
  // 「2018年以来」 may count its first year too.
  const isTrue = [count, count + 1].some((years) =>
    agrees(sizeOf(mapRange(ratio, (value) => averageGrowth(value, years))), quantity),
  );
  const rate = averageGrowth(divide(pair.now.value, pair.base.value), count);
  const shown = roundHalfUp(rate.replace('-', ''), Math.max(placesOf(quantity), 1));
  return {
    kind: own,
    ...verdict(
      isTrue,
      `(${numberOf(pair.now)}÷${numberOf(pair.base)})的${count}次方根－1＝${showNumber(rate)}%`,
      () => `年均${compare(rate, '0') < 0 ? '下降' : '增长'}${shown}%`,
    ),
  };
}

function verdict(
  isTrue: boolean,
  arithmetic: string,
  expected: () => string,
): Pick<CheckedClaim, 'verdict' | 'arithmetic' | 'expected'> {
  return isTrue ? { verdict: 'supported', arithmetic } : { verdict: 'refuted', arithmetic, expected: expected() };
}

/** 「增长248.3%」, of rates 「提高7.9个百分点」. */
function growthText({ now, base }: Pair, places: number): string {
  const change = subtract(now.value, base.value);
  const up = compare(change, '0') >= 0;
  if (now.unit === '%') return `${up ? '提高' : '下降'}${showNumber(change.replace('-', ''))}个百分点`;
  const percent = divide(multiply(change.replace('-', ''), '100'), base.value);
  return `${up ? '增长' : '下降'}${roundHalfUp(percent, Math.max(1, places))}%`;
}

/** The range without the sign of its values. */
function sizeOf({ low, high }: Range): Range {
  const [one, other] = [low, high].map((value) => value.replace('-', ''));
  if (one === undefined || other === undefined) return { low, high };
  if (compare(low, '0') < 0 && compare(high, '0') > 0) {
    return { low: '0', high: compare(one, other) > 0 ? one : other };
  }
  return compare(one, other) <= 0 ? { low: one, high: other } : { low: other, high: one };
}
