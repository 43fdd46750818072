import type { RowHeights } from './row-heights.js';

/**
 * The row of a list that a key leads to, never beyond its ends; absent for a key that walks no list.
 *
 * @param current -1 before the first row
 * @param page pixels in view, by which the page keys go, at least one row
 */
export function rowByKey(
  key: string,
  current: number,
  count: number,
  heights: RowHeights,
  page: number,
): number | undefined {
  const top = heights.top(Math.max(current, 0));
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    Home: 0,
    End: count - 1,
    PageDown: Math.max(current + 1, heights.indexAt(top + page)),
    PageUp: Math.min(current - 1, heights.indexAt(top - page)),
  };
  const wanted = targets[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(wanted, count - 1));
}
