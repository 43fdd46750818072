import { compare, type DecimalText } from '../../decimal.js';
import type { Cell } from '../cell.js';
import { percentRange } from '../rules/values/percent-range.js';
import { parseNumber } from './number.js';
import { type Reading, readAs, unreadable } from './reading.js';

const percentUnits: ReadonlyMap<string, DecimalText> = new Map([['%', '1']]);

/**
 * A percentage as people read it: 5.2 for 5.2 %. A number that Excel shows with a percent sign is read as
 * shown (0.052 stored is 5.2), which is no fault.
 */
export function parsePercent(cell: Cell, most: DecimalText): Reading {
  const shownAsPercent = typeof cell.value === 'number' && cell.numberFormat?.includes('%') === true;
  const { value, problems } = parseNumber(cell, {
    factor: shownAsPercent ? '100' : '1',
    units: percentUnits,
  });
  if (value === undefined) return { problems };
  if (compare(value, '0') < 0 || compare(value, most) > 0) return unreadable(percentRange, { most });
  return readAs(value, ...problems);
}
