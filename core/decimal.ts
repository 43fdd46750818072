import { Decimal as Big } from 'decimal.js';

/**
 * Exact decimals for money, rates and scores: decimal strings in, decimal strings out. JavaScript numbers
 * are refused by type. Inside, decimal.js with 50 significant digits (its default of 20 rounds silently).
 */
const Exact = Big.clone({ precision: 50, rounding: Big.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

/** A decimal written in plain digits: `"1200"`, `"-0.5"`, `"249.9995"`. No thousands marks, no exponent. */
export type DecimalText = string;

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether `text` is a decimal in plain digits, without leading zeros, exponent or thousands marks. */
export function isDecimalText(text: string): text is DecimalText {
  return plainDecimal.test(text);
}

function expectDecimal(text: DecimalText): void {
  if (!isDecimalText(text)) throw new TypeError(`Expected a plain decimal string, not \`${text}\``);
}

function parse(text: DecimalText): Big {
  expectDecimal(text);
  return new Exact(text);
}

function print(value: Big): DecimalText {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

/** The sum; `"0"` for no terms. */
export function add(...terms: DecimalText[]): DecimalText {
  return print(terms.reduce((sum, term) => sum.plus(parse(term)), new Exact(0)));
}

/** a − b, exactly. */
export function subtract(a: DecimalText, b: DecimalText): DecimalText {
  return print(parse(a).minus(parse(b)));
}

/** a × b, exactly. */
export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  return print(parse(a).times(parse(b)));
}

/** The quotient to 50 significant digits. Throws `RangeError` when `b` is zero: ask before you divide. */
export function divide(a: DecimalText, b: DecimalText): DecimalText {
  const divisor = parse(b);
  if (divisor.isZero()) throw new RangeError('Cannot divide by zero. Check the divisor first.');
  return print(parse(a).div(divisor));
}

/** e to the power of `value`, to 50 significant digits. */
export function exponential(value: DecimalText): DecimalText {
  return print(parse(value).exp());
}

/** The natural logarithm to 50 significant digits. Throws `RangeError` for zero and less: ask before. */
export function naturalLogarithm(value: DecimalText): DecimalText {
  const number = parse(value);
  if (!number.isPositive() || number.isZero()) throw new RangeError('No logarithm of zero or less.');
  return print(number.ln());
}

/** The square root to 50 significant digits. Throws `RangeError` for less than zero: ask before. */
export function squareRoot(value: DecimalText): DecimalText {
  const number = parse(value);
  if (number.isNegative() && !number.isZero()) throw new RangeError('No square root of less than zero.');
  return print(number.sqrt());
}

/**
 * The value at `x` of the straight line through two points, to 50 digits: y0 + (y1 − y0)(x − x0) ÷ (x1 − x0). Throws
 * `RangeError` when x0 equals x1.
 */
export function interpolate(
  x: DecimalText,
  [x0, y0]: readonly [DecimalText, DecimalText],
  [x1, y1]: readonly [DecimalText, DecimalText],
): DecimalText {
  const start = parse(x0);
  const run = parse(x1).minus(start);
  if (run.isZero()) throw new RangeError('Two points above each other make no line.');
  const base = parse(y0);
  return print(parse(x).minus(start).times(parse(y1).minus(base)).div(run).plus(base));
}

/** The whole part, the fraction cut off towards zero: `"-1.8"` becomes `"-1"`. */
export function truncate(value: DecimalText): DecimalText {
  return print(parse(value).trunc());
}

/** The sum of the products of each pair; `"0"` for none. As exact as `multiply` and `add`, and faster for many. */
export function sumOfProducts(pairs: readonly (readonly [DecimalText, DecimalText])[]): DecimalText {
  return print(pairs.reduce((sum, [a, b]) => sum.plus(parse(a).times(parse(b))), new Exact(0)));
}

/** Below this difference two computed values are the same: what 50 digits leave of 1/3 × 3. */
const tieWidth = new Exact('1e-30');

/** Whether two scores tie: equal, or apart by no more than 1e-30. */
export function isTied(a: DecimalText, b: DecimalText): boolean {
  return a === b || parse(a).minus(parse(b)).abs().lte(tieWidth);
}

/** −1, 0 or 1 as `a` is less than, equal to or greater than `b`, by value: `"5.0"` equals `"5"`. */
export function compare(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  for (const text of [a, b]) expectDecimal(text);
  const isNegative = a.startsWith('-');
  if (isNegative !== b.startsWith('-')) return isZero(a) && isZero(b) ? 0 : isNegative ? -1 : 1;
  return isNegative ? comparePlain(b.slice(1), a.slice(1)) : comparePlain(a, b);
}

/** Decimals without sign, digit by digit: a longer whole part is greater, then the first digit that differs decides. */
function comparePlain(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  const whole = wholeDigits(a);
  const otherWhole = wholeDigits(b);
  if (whole !== otherWhole) return whole < otherWhole ? -1 : 1;
  const length = Math.max(a.length, b.length);
  const digits = withPoint(a).padEnd(length + 1, '0');
  const otherDigits = withPoint(b).padEnd(length + 1, '0');
  return digits === otherDigits ? 0 : digits < otherDigits ? -1 : 1;
}

function wholeDigits(text: DecimalText): number {
  const point = text.indexOf('.');
  return point < 0 ? text.length : point;
}

function withPoint(text: DecimalText): string {
  return text.includes('.') ? text : `${text}.`;
}

function isZero(text: DecimalText): boolean {
  return !/[1-9]/.test(text);
}

/** The least of the values. Throws `RangeError` for none. */
export function minimum(...values: [DecimalText, ...DecimalText[]]): DecimalText {
  return values.reduce((least, value) => (compare(value, least) < 0 ? value : least));
}

/** The greatest of the values. Throws `RangeError` for none. */
export function maximum(...values: [DecimalText, ...DecimalText[]]): DecimalText {
  return values.reduce((most, value) => (compare(value, most) > 0 ? value : most));
}

/** Rounded half up (away from zero at a half), with exactly `places` digits after the point. */
export function roundHalfUp(value: DecimalText, places: number): DecimalText {
  return parse(value).toFixed(places, Big.ROUND_HALF_UP);
}

/** In the shortest plain form: no trailing zeros after the point. `"5.00"` becomes `"5"`. */
export function trim(value: DecimalText): DecimalText {
  return print(parse(value));
}

/**
 * The exact decimal a spreadsheet number stands for: the shortest text that reads back as the same double,
 * which is what was typed for up to 15 digits. Absent for NaN and infinities.
 */
export function decimalFromNumber(value: number): DecimalText | undefined {
  const shortest = String(value);
  if (isDecimalText(shortest)) return shortest;
  return Number.isFinite(value) ? print(new Exact(shortest)) : undefined;
}
