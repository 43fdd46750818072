import { decimalFromNumber, multiply, roundHalfUp } from '../../../core/decimal.js';
import { formatGeneral } from './format-general.js';
import { type FormatToken, splitFormat } from './format-tokens.js';

/** How the digits of a number are printed: `#,##0.00`, `0%`. */
interface DigitPattern {
  readonly leastWhole: number;
  readonly grouped: boolean;
  /** `.` or nothing. */
  readonly point: string;
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  /** `%` as written, with a blank before it or without; nothing when the number is no percentage. */
  readonly percent: string;
}

/** A section of a format with one place for the number; `digits` is absent for `@` and General. */
interface Section {
  readonly before: string;
  readonly digits: DigitPattern | undefined;
  readonly after: string;
}

/**
 * What shows a number by a format: `0.00`, `#,##0.00`, `0%`, with text before and after and with separate
 * sections for negative numbers and zero. It gives nothing for formats beyond that (fractions, exponents,
 * conditions).
 */
export function numberFormatter(code: string): (value: number) => string | undefined {
  const sections = splitFormat(code).map(readSection);
  return (value) => {
    const choice = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
    const section = sections[choice];
    if (section === undefined) return undefined;
    const shown = section.digits ? printDigits(value, section.digits) : formatGeneral(Math.abs(value));
    const sign = value < 0 && choice === 0 && /[1-9]/.test(shown) ? '-' : '';
    return sign + section.before + shown + section.after;
  };
}

/** A section with exactly one place for the number that is understood; absent when it has none, or several. */
function readSection(tokens: readonly FormatToken[]): Section | undefined {
  const isDigits = ({ literal, text }: FormatToken): boolean => !literal && /[^\s()+\-¥$€]/.test(text);
  const at = tokens.findIndex(isDigits);
  const place = tokens[at];
  if (place === undefined || tokens.slice(at + 1).some(isDigits)) return undefined;
  const [, before = '', core = '', after = ''] = /^([\s()+\-¥$€]*)(.*?)([\s()-]*)$/s.exec(place.text) ?? [];
  const digits = readDigits(core);
  if (digits === undefined && core !== '@' && !/^general$/i.test(core)) return undefined;
  const join = (some: readonly FormatToken[]): string => some.map(({ text }) => text).join('');
  return { before: join(tokens.slice(0, at)) + before, digits, after: after + join(tokens.slice(at + 1)) };
}

function readDigits(core: string): DigitPattern | undefined {
  const [, whole, point = '', decimals = '', percent = ''] =
    /^([#0,]*[#0])(\.?)([#0]*)( ?%)?$/.exec(core) ?? [];
  if (whole === undefined) return undefined;
  return {
    leastWhole: whole.replaceAll(/[#,]/g, '').length,
    grouped: whole.includes(','),
    point,
    leastDecimals: decimals.lastIndexOf('0') + 1,
    mostDecimals: decimals.length,
    percent,
  };
}

/** The number without its sign, rounded half up on the decimal that was typed. */
function printDigits(value: number, pattern: DigitPattern): string {
  const { leastWhole, leastDecimals, mostDecimals, percent } = pattern;
  let size = decimalFromNumber(Math.abs(value)) ?? '0';
  if (percent !== '') size = multiply(size, '100');
  const isLonger = size.length - 1 - size.indexOf('.') > mostDecimals;
  if (size.includes('.') && isLonger) size = roundHalfUp(size, mostDecimals);
  const [integer = '', fraction = ''] = size.split('.');
  const whole = (integer === '0' ? '' : integer).padStart(leastWhole, '0');
  const decimals = fraction.replace(/0+$/, '').padEnd(leastDecimals, '0');
  return (pattern.grouped ? groupThousands(whole) : whole) + pattern.point + decimals + percent;
}

function groupThousands(digits: string): string {
  return digits.length <= 3 ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
