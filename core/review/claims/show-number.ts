import { type DecimalText, divide, roundHalfUp, trim } from '../../decimal.js';
import type { Quantity } from './reading/quantity.js';

const multiples: readonly (readonly [string, DecimalText])[] = [
  ['万亿', '1000000000000'],
  ['亿', '100000000'],
  ['万', '10000'],
];

/** A value as a quantity of its kind is printed: 348 beside 「87家」 is 「348家」, 12000000 beside 「2000万元」 「1200万元」. */
export function showLike(value: DecimalText, { text, unit }: Quantity): string {
  const [word, multiple] = multiples.find(([each]) => text.includes(each)) ?? ['', '1'];
  return `${showNumber(divide(value, multiple))}${word}${unit}`;
}

/** At most two digits after the point, none that say nothing. */
export function showNumber(value: DecimalText): string {
  return trim(roundHalfUp(value, 2)).replace('-', '－');
}

/** The number of a quantity as printed, without its unit: 「1.54亿」. */
export function numberOf({ text, unit }: Quantity): string {
  return unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}
