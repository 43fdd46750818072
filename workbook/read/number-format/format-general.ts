import { decimalFromNumber, isDecimalText, roundHalfUp, trim } from '../../../core/decimal.js';

/** General shows at most eleven characters, the point counted, the sign not. */
const generalWidth = 11;

/** A number as Excel's General shows it in a wide column: `1234.5`, `0.333333333`, `9.1441E+17`. */
export function formatGeneral(value: number): string {
  const plain = String(value);
  const size = Math.abs(value);
  if (isDecimalText(plain) && plain.length <= generalWidth) return plain;
  if (size >= 1e11 || size < 1e-4) return exponential(value, plain);
  const decimal = decimalFromNumber(value);
  if (decimal === undefined) return plain;
  const wholeDigits = String(Math.trunc(size)).length;
  return trim(roundHalfUp(decimal, Math.max(0, generalWidth - 1 - wholeDigits)));
}

/** `9.1441E+17`: up to five digits after the point, the exponent with a sign and two digits at least. */
function exponential(value: number, plain: string): string {
  const [mantissa = plain, exponent = '0'] = value.toExponential(5).split('e');
  const digits = mantissa.replace(/\.?0+$/, '');
  return `${digits}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, '0')}`;
}
