import { add, compare, divide, multiply, roundHalfUp, subtract } from '../../../decimal.js';
import { subtractRanges } from '../agree.js';
import type { CheckedClaim } from '../claim.js';
import { isSameUnit, type Quantity, type Range, rangeOf } from '../reading/quantity.js';
import { showLike, showNumber } from '../show-number.js';
import type { Comparison } from './comparisons.js';

/** What was found for one phrase, before its words are known. */
export type Result = Omit<CheckedClaim, 'at'>;

/** Two numbers that are compared: as ranges, and the values themselves for wordings. */
export interface Pair {
  readonly now: Quantity;
  readonly base: Quantity;
  readonly nowRange: Range;
  readonly baseRange: Range;
  /** The number by which the base was found, which can then not be checked itself: 「比上年增加50家」. */
  readonly foundBy?: Quantity;
}

/** The numbers of a comparison; absent where one of them has no bound or the base is neither said nor follows. */
export function pairOf({ now, base, phrases }: Comparison): Pair | undefined {
  const nowRange = rangeOf(now);
  if (nowRange === undefined) return undefined;
  if (base !== undefined) {
    const baseRange = rangeOf(base);
    return baseRange && { now, base, nowRange, baseRange };
  }
  // 「达到303家，比上年增加50家，增长19.8%」: the base is 253.
  const amount = phrases.find(({ kind, quantity }) => kind === 'amount' && isSameUnit(quantity, now));
  const change = amount && rangeOf(amount.quantity);
  if (amount === undefined || change === undefined) return undefined;
  const up = amount.direction === 'up';
  const value = up ? subtract(now.value, amount.quantity.value) : add(now.value, amount.quantity.value);
  return {
    now,
    base: { ...now, value, text: showLike(value, now) },
    nowRange,
    baseRange: up
      ? subtractRanges(nowRange, change)
      : { low: add(nowRange.low, change.low), high: add(nowRange.high, change.high) },
    foundBy: amount.quantity,
  };
}

/** Supported or refuted, with what would be true. */
export function verdict(
  isTrue: boolean,
  arithmetic: string,
  expected: () => string,
): Pick<CheckedClaim, 'verdict' | 'arithmetic' | 'expected'> {
  return isTrue
    ? { verdict: 'supported', arithmetic }
    : { verdict: 'refuted', arithmetic, expected: expected() };
}

/** 「增长248.3%」, of rates 「提高7.9个百分点」. */
export function growthText({ now, base }: Pick<Pair, 'now' | 'base'>, places: number): string {
  const change = subtract(now.value, base.value);
  const up = compare(change, '0') >= 0;
  if (now.unit === '%') return `${up ? '提高' : '下降'}${showNumber(change.replace('-', ''))}个百分点`;
  const percent = divide(multiply(change.replace('-', ''), '100'), base.value);
  return `${up ? '增长' : '下降'}${roundHalfUp(percent, Math.max(1, places))}%`;
}

/** The range without the sign of its values. */
export function sizeOf({ low, high }: Range): Range {
  const [one, other] = [low, high].map((value) => value.replace('-', ''));
  if (one === undefined || other === undefined) return { low, high };
  if (compare(low, '0') < 0 && compare(high, '0') > 0) {
    return { low: '0', high: compare(one, other) > 0 ? one : other };
  }
  return compare(one, other) <= 0 ? { low: one, high: other } : { low: other, high: one };
}
