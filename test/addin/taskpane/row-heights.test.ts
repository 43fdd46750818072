import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRowHeights } from '../../../addin/taskpane/view/lists/row-heights.js';

describe('the heights of a long list', () => {
  test('are guessed until they are measured', () => {
    const heights = createRowHeights(3);
    const guess = heights.top(1);
    expect(guess).toBeGreaterThan(0);
    expect(heights.total()).toBe(3 * guess);
    expect(heights.set(1, 40)).toBe(true);
    expect(heights.set(1, 40)).toBe(false);
    expect([0, 1, 2, 3].map(heights.top)).toEqual([0, guess, guess + 40, 2 * guess + 40]);
  });

  test.each([
    [-500, 0],
    [0, 0],
    [29, 0],
    [30, 1],
    [49, 1],
    [50, 2],
    [1e9, 2],
  ])('finds the row at %s pixels', (pixels, expected) => {
    const heights = createRowHeights(3);
    for (const [index, height] of [30, 20, 50].entries()) heights.set(index, height);
    expect(heights.indexAt(pixels)).toBe(expected);
  });

  test('of an empty list are nothing', () => {
    const heights = createRowHeights(0);
    expect([heights.total(), heights.indexAt(100), heights.set(0, 10)]).toEqual([0, 0, false]);
  });

  test('find every row between its own top and the next, whatever was measured in whatever order', () => {
    const measured = fc.array(fc.record({ index: fc.nat(49), height: fc.integer({ min: 1, max: 400 }) }));
    fc.assert(
      fc.property(measured, fc.nat(49), (sizes, wanted) => {
        const heights = createRowHeights(50);
        for (const { index, height } of sizes) {
          heights.set(index, height);
          heights.top(wanted);
        }
        expect(heights.indexAt(heights.top(wanted))).toBe(wanted);
        expect(heights.indexAt(heights.top(wanted + 1) - 1)).toBe(wanted);
      }),
    );
  });
});
