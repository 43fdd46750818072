import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, divide, multiply, subtract } from '../../../core/decimal.js';
import type { IndicatorNode } from '../../../core/indicator/framework/framework.js';
import { percentWeights } from '../../../workbook/books/percent-weights.js';

const indicator = (name: string, weight: string): IndicatorNode => ({
  kind: 'indicator',
  id: name,
  name,
  weight,
  direction: 'higher',
  transform: 'none',
  isShare: false,
});
const group = (weight: string, children: readonly IndicatorNode[]): IndicatorNode => ({
  kind: 'group',
  name: '类',
  weight,
  aggregation: 'geometric',
  children,
});
const weightsOf = (root: IndicatorNode) => [...percentWeights(root).values()];

describe('shares as percentages', () => {
  test.each<[string, IndicatorNode, readonly string[]]>([
    ['one', group('1', [indicator('甲', '3')]), ['100']],
    ['halves', group('1', [indicator('甲', '2'), indicator('乙', '2')]), ['50', '50']],
    [
      'thirds',
      group(
        '1',
        ['甲', '乙', '丙'].map((name) => indicator(name, '1')),
      ),
      ['33.34', '33.33', '33.33'],
    ],
    [
      'a class within',
      group('1', [group('2', [indicator('甲', '3'), indicator('乙', '1')]), indicator('丙', '2')]),
      ['37.5', '12.5', '50'],
    ],
  ])('%s', (_, root, expected) => {
    expect(weightsOf(root)).toEqual(expected);
  });

  test('add up to exactly 100, and none is off by a hundredth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }), (shares) => {
        const root = group(
          '1',
          shares.map((share, index) => indicator(String(index), String(share))),
        );
        const weights = weightsOf(root);
        expect(add(...weights)).toBe('100');
        const sum = add(...shares.map(String));
        for (const [index, weight] of weights.entries()) {
          const exact = divide(multiply(String(shares[index]), '100'), sum);
          expect(compare(subtract(weight, exact).replace('-', ''), '0.01')).toBe(-1);
        }
      }),
    );
  });
});
