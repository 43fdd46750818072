import { describe, expect, test } from 'vitest';
import { findTierFaults, type TierList, tiersOf, tierText } from '../../../core/policy/law/tiers.js';

const ceilings: TierList = {
  tiers: [
    { atLeast: '100000', value: '1000' },
    { atLeast: '50000', under: '100000', value: '800' },
    { under: '50000', value: '600' },
  ],
};
const sales: TierList = {
  overlap: { at: '5000', reading: 'art1.salesAt5000' },
  tiers: [
    { orMore: '5000', value: '50' },
    { orLess: '5000', value: '35' },
  ],
};

describe('tiersOf', () => {
  test.each([
    [ceilings, '49999.999999', ['600']],
    [ceilings, '50000', ['800']],
    [ceilings, '99999.99', ['800']],
    [ceilings, '100000', ['1000']],
    [ceilings, '0', ['600']],
    [sales, '4999.99', ['35']],
    [sales, '5000', ['50', '35']],
    [sales, '5000.00', ['50', '35']],
    [sales, '5000.01', ['50']],
  ])('finds the tiers of %# for %s', (list, number, values) => {
    expect(tiersOf(list, number, true).map(({ value }) => value)).toEqual(values);
  });

  test('leaves the bound itself in no tier when 以上 and 以下 exclude it', () => {
    expect(tiersOf(sales, '5000', false)).toEqual([]);
  });
});

describe('findTierFaults', () => {
  test.each([
    ['a clean list', ceilings, []],
    ['a declared overlap', sales, []],
    ['an overlap that is not declared', { tiers: sales.tiers }, [{ kind: 'overlap', at: '5000' }]],
    [
      'a gap at one number',
      {
        tiers: [
          { atLeast: '10', value: '2' },
          { under: '9', value: '1' },
        ],
      },
      [
        { kind: 'gap', at: '9' },
        { kind: 'gap', at: '9.000001' },
      ],
    ],
    [
      'an overlap over a range',
      {
        tiers: [
          { atLeast: '5', value: '2' },
          { under: '10', value: '1' },
        ],
      },
      [
        { kind: 'overlap', at: '5' },
        { kind: 'overlap', at: '5.000001' },
      ],
    ],
    ['a gap below the first bound', { tiers: [{ atLeast: '5', value: '2' }] }, [{ kind: 'gap', at: '0' }]],
    [
      'a declared overlap that is none',
      { ...ceilings, overlap: { at: '50000', reading: 'x' } },
      [{ kind: 'no-overlap', at: '50000' }],
    ],
  ] as const)('names %s', (_, list, faults) => {
    expect(findTierFaults(list as TierList)).toEqual(faults);
  });
});

test('tierText says which bound is included', () => {
  expect(ceilings.tiers.map(tierText)).toEqual([
    '100000（含）以上',
    '50000（含）至100000（不含）',
    '50000（不含）以下',
  ]);
  expect(sales.tiers.map(tierText)).toEqual(['5000以上', '5000以下']);
});
