import { compare, type DecimalText, divide } from '../../decimal.js';
import type { Cell } from '../cell.js';
import { parseNumber } from './number.js';
import { type Problem, type Reading, readAs, unreadable } from './reading.js';

/** Units in which a sheet may count money, with their worth in 万元. */
export const amountUnits: ReadonlyMap<string, DecimalText> = new Map([
  ['万元', '1'],
  ['元', '0.0001'],
  ['亿元', '10000'],
]);

const unitsInCell: ReadonlyMap<string, DecimalText> = new Map([
  ...amountUnits,
  ['万', '1'],
  ['亿', '10000'],
  ['元整', '0.0001'],
  ['万元整', '1'],
]);

/**
 * An amount in 万元, zero or more. Above `plausibleMost` it stays as typed and the question is asked whether
 * 元 was typed for 万元.
 *
 * @param factor what a plain 1 in the sheet is worth in 万元
 */
export function parseAmount(cell: Cell, plausibleMost: DecimalText, factor: DecimalText): Reading {
  const { value, problems } = parseNumber(cell, { factor, units: unitsInCell });
  if (value === undefined) return { problems };
  if (compare(value, '0') < 0) return unreadable('number-negative');
  const slip: Problem = {
    rule: 'unit-slip',
    severity: 'verify',
    facts: { most: plausibleMost, value, ifYuan: divide(value, '10000') },
  };
  return readAs(value, ...problems, ...(compare(value, plausibleMost) > 0 ? [slip] : []));
}
