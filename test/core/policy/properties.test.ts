import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, compare, divide, maximum, minimum, multiply, subtract } from '../../../core/decimal.js';
import { assessApplicant } from '../../../core/policy/assess-applicant.js';
import type { Applicant } from '../../../core/policy/book/applicants/applicant.js';
import type { Step } from '../../../core/policy/reasoning/step.js';
import { anyRows, blanked, reversed } from './any-rows.js';
import { anyangPolicy, applicant, choices, fact, rd, recognised } from './policy-under-test.js';

const policy = anyangPolicy();
const basis = { policy, choices: choices(), awardYear: 2025 };

/** Amounts to the 分, from nothing to well above the highest tier. */
const wan = fc.integer({ min: 0, max: 150_000_00 }).map((hundredths) => divide(String(hundredths), '100'));
const perhaps = fc.option(fc.boolean(), { nil: undefined });

const anyApplicant = fc
  .record({
    above: perhaps,
    emerging: perhaps,
    inStatistics: perhaps,
    statistics: fc.option(wan, { nil: undefined }),
    sales: fc.option(wan, { nil: undefined }),
    expenses: fc.option(wan, { nil: undefined }),
    before: fc.option(wan, { nil: undefined }),
    subsidisedBefore: perhaps,
    first: perhaps,
    other: fc.option(wan, { nil: undefined }),
    years: fc.uniqueArray(fc.integer({ min: 2012, max: 2025 }), { maxLength: 5 }),
    rows: anyRows,
  })
  .map(
    (made): Applicant =>
      applicant({
        ...made.rows,
        aboveDesignatedSize: fact(made.above),
        strategicEmerging: fact(made.emerging),
        inRdStatistics: fact(made.inStatistics),
        rdStatisticsWan: fact(made.statistics),
        salesWan: fact(made.sales),
        recognitions: made.years.sort((a, b) => a - b).map((year) => recognised(year)),
        rdYears: [
          rd(2023, made.before, { subsidised: fact(made.subsidisedBefore) }),
          rd(2024, made.expenses, { firstTime: fact(made.first), otherSubsidyWan: fact(made.other) }),
        ],
      }),
  );

const partsOf: Readonly<Record<string, string>> = { '%': '100', '‰': '1000' };

/** What a step's operands give, computed here from what is shown. */
function recompute({ operator, operands }: Step): string {
  const [first = { value: '', unit: '' }, second = { value: '', unit: '' }] = operands;
  const values = operands.map(({ value }) => value) as [string, ...string[]];
  switch (operator) {
    case 'multiply':
      return divide(multiply(first.value, second.value), partsOf[second.unit] ?? '1');
    case 'subtract':
      return subtract(first.value, second.value);
    case 'add':
      return add(...values);
    case 'minimum':
      return minimum(...values);
    case 'maximum':
      return maximum(...values);
    case 'tier':
      return second.value;
    case 'share':
      return minimum(first.value, second.value);
    case 'fixed':
      return first.value;
  }
}

test('every amount is what its shown arithmetic gives, and stays under its caps', () => {
  fc.assert(
    fc.property(anyApplicant, (one) => {
      for (const award of assessApplicant(one, basis)) {
        for (const step of award.steps) expect(compare(recompute(step), step.result.value)).toBe(0);
        const last = award.steps.at(-1);
        if (award.status === 'computed' && last !== undefined)
          expect(last.result.value).toBe(award.amountWan);
        if (award.amountWan === undefined) continue;
        expect(compare(award.amountWan, '0')).toBeGreaterThanOrEqual(0);
        if (award.itemCapWan !== undefined)
          expect(compare(award.amountWan, award.itemCapWan)).toBeLessThanOrEqual(0);
        if (award.ceilingWan !== undefined)
          expect(compare(award.amountWan, award.ceilingWan)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 400 },
  );
});

test('a number always means that every condition is known and met', () => {
  fc.assert(
    fc.property(anyApplicant, (one) => {
      for (const { status, conditions, amountWan } of assessApplicant(one, basis)) {
        if (status === 'computed') expect(conditions.every(({ met }) => met === true)).toBe(true);
        if (status === 'needs-decision') expect(amountWan).toBeUndefined();
        if (status === 'not-eligible') expect(conditions.some(({ met }) => met === false)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('inside a tier a first subsidy never falls when R&D grows', () => {
  const tiers = [
    ['0', '4999.99'],
    ['5000', '9999.99'],
    ['10000', '49999.99'],
    ['50000', '99999.99'],
    ['100000', '150000'],
  ] as const;
  const within = fc
    .constantFrom(...tiers)
    .chain(([from, to]) =>
      fc
        .tuple(fc.nat(1_000_000), fc.nat(1_000_000))
        .map((parts) =>
          parts
            .sort((a, b) => a - b)
            .map((part) => add(from, divide(multiply(subtract(to, from), String(part)), '1000000'))),
        ),
    );
  const amount = (expenses: string) =>
    assessApplicant(applicant({ rdYears: [rd(2024, expenses)] }), basis)[0]?.amountWan ?? '';
  fc.assert(
    fc.property(within, ([less = '0', more = '0']) => {
      expect(compare(amount(less), amount(more))).toBeLessThanOrEqual(0);
    }),
  );
});

test('the order of rows changes no total', () => {
  const total = (one: Applicant) =>
    add(
      ...assessApplicant(one, basis).map(({ status, amountWan }) =>
        status === 'computed' ? (amountWan ?? '0') : '0',
      ),
    );
  fc.assert(
    fc.property(anyApplicant, (one) => {
      expect(compare(total({ ...one, ...reversed(one) }), total(one))).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('rows of which nothing is known never yield a number', () => {
  fc.assert(
    fc.property(anyApplicant, (one) => {
      const awards = assessApplicant({ ...one, ...blanked(one), recognitions: [], rdYears: [] }, basis);
      for (const { status, amountWan } of awards) {
        expect(status).not.toBe('upper-bound');
        if (status === 'computed') expect(amountWan).toBe('0');
      }
    }),
    { numRuns: 200 },
  );
});
