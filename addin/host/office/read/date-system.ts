import type { Cell } from '../../../../core/sheet/cell.js';
import { serialToIsoDate } from '../../../../core/sheet/serial-date.js';

/**
 * Whether serial dates count from 1904. Office.js does not tell, but a date shown with its year does: the first
 * one decides. False when no cell shows one.
 */
export function countsFrom1904(cells: Iterable<Cell>): boolean {
  for (const { value, text, isDate } of cells) {
    if (isDate !== true || typeof value !== 'number') continue;
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
    if (year === undefined) continue;
    if (serialToIsoDate(value, false)?.startsWith(year) === true) return false;
    if (serialToIsoDate(value, true)?.startsWith(year) === true) return true;
  }
  return false;
}
