import { expect, test } from 'vitest';
import { assessBatch } from '../../../core/policy/assess-batch.js';
import { findStakes } from '../../../core/policy/stakes.js';
import { anyangPolicy, applicant, choices, fact, rd, recognised } from './policy-under-test.js';

const policy = anyangPolicy();
const keyEnterprise = { strategicEmerging: fact(true), aboveDesignatedSize: fact(true) };

const batch = [
  applicant({ creditCode: 'a', ...keyEnterprise, salesWan: fact('5000'), recognitions: [recognised(2025)] }),
  applicant({
    creditCode: 'b',
    ...keyEnterprise,
    salesWan: fact('6000'),
    recognitions: [recognised(2022), recognised(2025)],
  }),
  applicant({ creditCode: 'c', rdYears: [rd(2024, '3000', { otherSubsidyWan: fact('100') })] }),
];

test('adds up the money per option, the dearest reading first; not to decide is no option', () => {
  const { awards, totals } = assessBatch(batch, { policy, choices: choices(), awardYear: 2025 }, []);
  expect(totals).toEqual({ certainWan: '150', upperBoundWan: '0', undecidedCount: 1, awardedCount: 2 });
  const stakes = findStakes(awards, policy).map(({ reading, atStakeWan, options }) => ({
    id: reading.id,
    atStakeWan,
    options: options.map(
      ({ option, certainWan, undecidedDifference }) => `${option} ${certainWan} ${undecidedDifference}`,
    ),
  }));
  expect(stakes.slice(0, 4)).toEqual([
    {
      id: 'art4.capScope',
      atStakeWan: '100',
      options: ['rd-all-levels 150 0', 'rd-city-only 200 0', 'all-articles 100 1'],
    },
    { id: 'art4.enterpriseScope', atStakeWan: '100', options: ['all 150 0', 'above-scale 50 0'] },
    { id: 'art1.seiScope', atStakeWan: '45', options: ['any 150 0', 'first-only 105 0'] },
    {
      id: 'art1.salesAt5000',
      atStakeWan: '15',
      options: ['review 150 0', 'upper 200 -1', 'lower 185 -1'],
    },
  ]);
});

test('a reading that no result used is not listed', () => {
  const { awards } = assessBatch(
    [batch[2] ?? applicant()],
    { policy, choices: choices(), awardYear: 2025 },
    [],
  );
  expect(findStakes(awards, policy).map(({ reading }) => reading.id)).toEqual([
    'art4.enterpriseScope',
    'art4.capScope',
  ]);
});
