import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare } from '../../../../core/decimal.js';
import { type CutOrder, distributeCut } from '../../../../core/policy/ceilings/distribute-cut.js';

test.each<[CutOrder, string[], string, string[]]>([
  ['clause-order', ['50', '600'], '600', ['0', '600']],
  ['largest-first', ['50', '600'], '600', ['50', '550']],
  ['pro-rata', ['50', '600'], '600', ['46.153846', '553.846154']],
  ['clause-order', ['50', '600'], '650', ['50', '600']],
  ['clause-order', ['50', '600'], '0', ['0', '0']],
  ['pro-rata', ['1', '1', '1'], '1', ['0.333333', '0.333333', '0.333334']],
  ['largest-first', [], '0', []],
])('cuts by %s: %j under %s', (order, amounts, ceiling, left) => {
  expect(distributeCut(amounts, ceiling, order)).toEqual(left);
});

test('the parts always add up to the lesser of total and ceiling, and none grows', () => {
  const amount = fc.integer({ min: 0, max: 2_000_000 }).map((fen) => (fen === 0 ? '0' : `${fen}`));
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 6 }),
      amount,
      fc.constantFrom<CutOrder>('clause-order', 'largest-first', 'pro-rata'),
      (amounts, ceiling, order) => {
        const total = add(...amounts);
        const left = distributeCut(amounts, ceiling, order);
        expect(compare(add(...left), compare(total, ceiling) > 0 ? ceiling : total)).toBe(0);
        for (const part of left) expect(compare(part, '0')).toBeGreaterThanOrEqual(0);
        if (order !== 'pro-rata') {
          left.forEach((part, index) => {
            expect(compare(part, amounts[index] ?? '0')).toBeLessThanOrEqual(0);
          });
        }
      },
    ),
  );
});
