import { add, compare, type DecimalText, divide, multiply, roundHalfUp } from '../decimal.js';

/** Digits after the point of a rate for which none were asked. */
export const usualPlaces = 1;

const hundred = '100';

/** part ÷ whole in %, unrounded. Throws when the whole is 0. */
export function percentOf(part: DecimalText, whole: DecimalText): DecimalText {
  return divide(multiply(part, hundred), whole);
}

/** The rate as it is printed, rounded half up, and with one more digit for the arithmetic. */
export function rounded(
  percent: DecimalText,
  places: number = usualPlaces,
): { readonly text: string; readonly closer: string; readonly isZero: boolean } {
  const text = roundHalfUp(percent, places);
  return { text, closer: roundHalfUp(percent, places + 1), isZero: compare(text, '0') === 0 };
}

/** What an arithmetic comes to. */
export function result(value: DecimalText): string {
  return value.replace('-', '－');
}

/** A term of an arithmetic: negative ones in brackets. */
export function term(value: DecimalText): string {
  return value.startsWith('-') ? `(${result(value)})` : value;
}

/** The value without its sign. */
export function size(value: DecimalText): DecimalText {
  return add(value.replace(/^-/, ''));
}
