import { compare, type DecimalText, divide } from '../../decimal.js';
import { problemOf } from '../../rules/problem.js';
import type { Cell } from '../cell.js';
import { numberNegative } from '../rules/values/number-negative.js';
import { unitSlip } from '../rules/values/unit-slip.js';
import { parseNumber } from './number.js';
import { type Reading, readAs, unreadable } from './reading.js';

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
  if (compare(value, '0') < 0) return unreadable(numberNegative);
  if (compare(value, plausibleMost) <= 0) return readAs(value, ...problems);
  const slip = problemOf(unitSlip, { most: plausibleMost, value, ifYuan: divide(value, '10000') });
  return readAs(value, ...problems, slip);
}
