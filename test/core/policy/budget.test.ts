import { expect, test } from 'vitest';
import { checkBudget, viewBudget } from '../../../core/policy/budget.js';
import { regions } from '../sheet/award-book.js';
import { award, openAward } from './overrides/awards.js';
import { anyangPolicy } from './policy-under-test.js';

const place = { kind: 'sheet', sheet: '批次', cell: 'D2' } as const;
const policy = anyangPolicy();
const shared = (city: string, district: string) =>
  ({
    status: 'computed',
    shares: [
      { payer: '市级财政', amountWan: city },
      { payer: '县区财政', amountWan: district },
    ],
    reason: '',
    readings: [],
  }) as const;
const awards = [
  award({ region: '某地', sharing: shared('80', '120') }),
  award({ clause: '1-1', amountWan: '50' }),
  award({
    clause: '1-2',
    amountWan: '15',
    region: '林州市',
    sharing: { status: 'needs-decision', shares: [], reason: '', readings: [] },
  }),
  award({ clause: '2-1', status: 'upper-bound', amountWan: '30' }),
  openAward({ clause: '2-3' }),
  award({ clause: '1-1', status: 'not-eligible', amountWan: '0', region: '滑县' }),
];
const view = (budget?: string) =>
  viewBudget(awards, { amount: budget === undefined ? {} : { value: budget }, place }, policy, regions);

test('a batch is summed by clause in the policy’s order, by region in the list’s, and by payer', () => {
  const { totals, byClause, byRegion, byPayer } = view();
  expect(totals).toMatchObject({ certainWan: '265', upperBoundWan: '30', undecidedCount: 1 });
  expect(byClause.map((sum) => `${sum.clause} ${sum.totals.certainWan}`)).toEqual([
    '1-1 50',
    '1-2 15',
    '2-1 0',
    '2-3 0',
    '4-1 200',
  ]);
  expect(byRegion.map((sum) => `${sum.region} ${sum.totals.certainWan}`)).toEqual([
    '林州市 15',
    '文峰区 50',
    '某地 200',
  ]);
  expect(byPayer).toEqual([
    { payer: '市级财政', amountWan: '80' },
    { payer: '县区财政', amountWan: '120' },
    { payer: '分担待定', amountWan: '65' },
  ]);
});

test('every sum adds the amounts in whole 分, and what rounds to nothing counts no unit', () => {
  const lines = [
    award({ amountWan: '0.0000005' }),
    award({ amountWan: '0.0000005', region: '林州市' }),
    award({ amountWan: '0.0000004', creditCode: 'c', region: '滑县' }),
  ];
  const { totals, byClause, byRegion, byPayer } = viewBudget(lines, { amount: {}, place }, policy, regions);
  expect(totals).toMatchObject({ certainWan: '0.000002', awardedCount: 1 });
  expect(byClause.map((sum) => sum.totals.certainWan)).toEqual(['0.000002']);
  expect(byRegion.map((sum) => sum.totals.certainWan)).toEqual(['0.000001', '0', '0.000001']);
  expect(byPayer.map(({ amountWan }) => amountWan)).toEqual(['0.000002']);
});

test.each([
  ['264.99', '-0.01', '-30.01', '0.01'],
  ['265', '0', '-30', undefined],
  ['265.01', '0.01', '-29.99', undefined],
])('a budget of %s leaves %s, %s with every upper bound', (budget, left, leftAtMost, short) => {
  const result = view(budget);
  expect(result).toMatchObject({ leftWan: left, leftAtMostWan: leftAtMost });
  const findings = checkBudget(result, { amount: { value: budget }, place });
  expect(findings).toMatchObject(
    short === undefined
      ? []
      : [{ rule: 'budget-short', severity: 'hint', place, facts: { short, certain: '265' } }],
  );
});

test('without a budget nothing is compared', () => {
  expect(view()).not.toHaveProperty('leftWan');
  expect(checkBudget(view(), { amount: {}, place })).toEqual([]);
});
