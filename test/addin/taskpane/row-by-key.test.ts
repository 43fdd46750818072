import { describe, expect, test } from 'vitest';
import { rowByKey } from '../../../addin/taskpane/view/lists/row-by-key.js';
import { createRowHeights } from '../../../addin/taskpane/view/lists/row-heights.js';

/** Ten rows of 20 pixels and one of 100 at place 3; 50 pixels are in view. */
const heights = createRowHeights(10);
for (let index = 0; index < 10; index += 1) heights.set(index, index === 3 ? 100 : 20);

describe('the row that a key leads to', () => {
  test.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 4, 5],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 0],
    ['Home', 7, 0],
    ['End', 2, 9],
    ['PageDown', 0, 2],
    ['PageDown', 3, 4],
    ['PageDown', 9, 9],
    ['PageUp', 9, 6],
    ['PageUp', 4, 3],
    ['PageUp', 0, 0],
    ['Tab', 4, undefined],
    ['a', 4, undefined],
  ])('by %s from %s is %s', (key, current, expected) => {
    expect(rowByKey(key, current, 10, heights, 50)).toBe(expected);
  });
});
