import { type DecimalText, decimalFromNumber, divide, multiply, trim } from '../../decimal.js';
import { type Problem, problemOf } from '../../rules/problem.js';
import type { Cell } from '../cell.js';
import { foldWidth } from '../fold-text.js';
import { numberForm } from '../rules/values/number-form.js';
import { numberText } from '../rules/values/number-text.js';
import { unitInCell } from '../rules/values/unit-in-cell.js';
import { unreadable } from './reading.js';

/** How a column's numbers stand in the sheet. */
interface NumberForm {
  /** What a plain 1 in the sheet is worth in the column's own unit: 0.0001 for 元 where 万元 is wanted. */
  readonly factor: DecimalText;
  /** Units that may be typed in the cell, with their worth in the column's own unit. */
  readonly units: ReadonlyMap<string, DecimalText>;
}

/** A number in the column's own unit, or why there is none; a value may come with a problem. */
interface NumberReading {
  readonly value?: DecimalText;
  readonly problems: readonly Problem[];
}

const writtenNumber = /^¥?\s*([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([^\d\s.,]*)$/;

/**
 * A number, or a text in which exactly one number can be read: `3,500,000`, `１２００`, `350万元`. Anything
 * vague (约300, >5000, 待定, —, 无, /), logical values and dates are no number.
 */
export function parseNumber(cell: Cell, form: NumberForm): NumberReading {
  if (typeof cell.value === 'string') return fromText(cell.value, form);
  const number =
    typeof cell.value === 'number' && cell.isDate !== true ? shownDecimal(cell.value) : undefined;
  return number === undefined
    ? unreadable(numberForm)
    : { value: form.factor === '1' ? number : multiply(number, form.factor), problems: [] };
}

/**
 * The decimal Excel shows for a stored double, at most 15 significant digits: what was typed, and for a
 * formula's result without the binary tail (0.1 + 0.2 is 0.3). Absent for NaN and infinities.
 */
export function shownDecimal(value: number): DecimalText | undefined {
  const isShort = String(value).length <= 15;
  return decimalFromNumber(isShort ? value : Number(value.toPrecision(15)));
}

function fromText(typed: string, { factor, units }: NumberForm): NumberReading {
  const text = foldWidth(typed)
    .replace(/\p{Cf}/gu, '')
    .trim();
  const [, sign = '', digits = '', fraction = '', unit = ''] = writtenNumber.exec(text) ?? [];
  const worth = unit === '' ? factor : units.get(unit);
  if (digits === '' || worth === undefined) return unreadable(numberForm);
  const plainDigits = digits.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const value = trim(multiply(`${sign === '-' ? '-' : ''}${plainDigits}${fraction}`, worth));
  // What should stand in the cell, counted in the sheet's own unit.
  const number = divide(value, factor);
  return {
    value,
    problems: [unit === '' ? problemOf(numberText, { number }) : problemOf(unitInCell, { number, unit })],
  };
}
