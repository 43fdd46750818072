import { add, compare, type DecimalText, divide, multiply, subtract } from '../../decimal.js';
import type { Quantity, Range } from './reading/quantity.js';

/** How far 近 and 约 may be from what is computed. */
const near = { low: '0.9', high: '1.1' } as const;

/**
 * Whether what was computed is what the quantity says, to the digits it prints: rounded half up, or cut off. 近 asks for at
 * most as much and nine tenths at least, 超 for as much at least, 约 for a tenth more or less. A limit (以上) says nothing
 * that could be wrong.
 */
export function agrees({ low, high }: Range, { value, step, nearness }: Quantity): boolean {
  switch (nearness) {
    case 'open':
      return true;
    case 'over':
      return compare(high, value) >= 0;
    case 'under':
      return compare(low, value) <= 0 && compare(high, multiply(value, near.low)) >= 0;
    case 'about':
      return compare(low, multiply(value, near.high)) <= 0 && compare(high, multiply(value, near.low)) >= 0;
    default:
      if (step === undefined) return compare(low, value) <= 0 && compare(high, value) >= 0;
      return compare(high, subtract(value, divide(step, '2'))) >= 0 && compare(low, add(value, step)) < 0;
  }
}

/** Digits after the point of a printed rate. */
export function placesOf({ text }: Quantity): number {
  return (/\.(\d+)/.exec(text)?.[1] ?? '').length;
}

/** The quotient of two ranges above 0; absent when the divisor may be 0 or less. */
export function divideRanges(one: Range, other: Range): Range | undefined {
  if (compare(other.low, '0') <= 0) return undefined;
  return { low: divide(one.low, other.high), high: divide(one.high, other.low) };
}

/** One range less another. */
export function subtractRanges(one: Range, other: Range): Range {
  return { low: subtract(one.low, other.high), high: subtract(one.high, other.low) };
}

/** Every value of the range changed by a function that keeps their order. */
export function mapRange({ low, high }: Range, change: (value: DecimalText) => DecimalText): Range {
  return { low: change(low), high: change(high) };
}
