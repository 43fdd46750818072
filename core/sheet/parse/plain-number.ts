import type { DecimalText } from '../../decimal.js';
import type { Cell } from '../cell.js';
import { parseNumber } from './number.js';
import type { Reading } from './reading.js';

const percentSign: ReadonlyMap<string, DecimalText> = new Map([['%', '1']]);

/** A number of either sign as people read it: one that Excel shows with a percent sign counts as shown. */
export function parsePlainNumber(cell: Cell): Reading {
  const isShownAsPercent = typeof cell.value === 'number' && cell.numberFormat?.includes('%') === true;
  return parseNumber(cell, { factor: isShownAsPercent ? '100' : '1', units: percentSign });
}
