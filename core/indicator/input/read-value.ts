import { type DecimalText, decimalFromNumber, isDecimalText, multiply, trim } from '../../decimal.js';
import type { Cell } from '../../sheet/cell.js';
import { foldWidth } from '../../sheet/fold-text.js';
import { shownDecimal } from '../../sheet/parse/number.js';

/** What stands for 「no value」 in tables of statistics. */
const blanks = new Set([
  '',
  '-',
  '—',
  '——',
  '－',
  '/',
  '…',
  '...',
  'na',
  'n/a',
  'nan',
  'null',
  '无',
  '缺',
  '..',
]);

/**
 * What a cell says as a value of an indicator, to its last digit: `value` absent for no value; nothing at all for a
 * text that is no number. A percentage (12.5%, or a number shown so) counts as 12.5 where percent is the unit.
 */
export function readValue(
  cell: Cell | undefined,
  isPercent: boolean,
): { readonly value?: DecimalText } | undefined {
  if (cell === undefined || cell.value === undefined) return {};
  if (typeof cell.value === 'number') {
    const number = cell.isDate === true ? undefined : shownDecimal(cell.value);
    if (number === undefined) return undefined;
    const asPercent = isPercent && cell.numberFormat?.includes('%') === true;
    return { value: asPercent ? multiply(number, '100') : number };
  }
  if (typeof cell.value !== 'string') return undefined;
  const text = foldWidth(cell.value)
    .replace(/\p{Cf}/gu, '')
    .trim();
  if (blanks.has(text.toLowerCase())) return {};
  const body = isPercent ? text.replace(/\s*%$/, '') : text;
  const value = decimalOfText(body);
  return value === undefined ? undefined : { value };
}

/** A written number as a plain decimal: thousands marks, a plus sign, leading zeros and exponents are taken in. */
function decimalOfText(text: string): DecimalText | undefined {
  const written = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/.exec(text);
  if (written !== null) {
    const [, sign = '', whole = '', fraction = ''] = written;
    if (whole === '' && fraction === '') return undefined;
    const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
    const plain = `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`;
    return isDecimalText(plain) ? trim(plain) : undefined;
  }
  return /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,2}$/.test(text) ? decimalFromNumber(Number(text)) : undefined;
}
