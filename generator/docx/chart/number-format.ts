import { type DecimalText, isDecimalText } from '../../../core/decimal.js';

/** The value of a category that has none is a gap in the drawing and an empty cell in its book. */
export function drawnValue(value: string | undefined): DecimalText | undefined {
  return value !== undefined && isDecimalText(value) ? value : undefined;
}

/** Office programs keep no more digits of a number. */
const mostDigits = 15;

/** The format code that prints a decimal as it is written: `12.50` by `0.00` (ECMA-376 part 1, 18.8.31). */
export function numberFormat(value: DecimalText): string {
  const places = Math.min(value.split('.')[1]?.length ?? 0, mostDigits);
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

/** The same with the unit behind it. */
export function formatWithUnit(format: string, unit: string): string {
  return unit === '' ? format : `${format}"${unit.replaceAll('"', '')}"`;
}
