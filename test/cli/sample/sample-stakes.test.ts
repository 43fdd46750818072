import { beforeAll, expect, test } from 'vitest';
import { assessBatch, type BatchAssessment } from '../../../core/policy/assess-batch.js';
import type { Applicant } from '../../../core/policy/book/applicants/applicant.js';
import { readApplicants } from '../../../core/policy/book/applicants/read-applicants.js';
import { findStakes } from '../../../core/policy/stakes.js';
import { anyangPolicy, choices } from '../../core/policy/policy-under-test.js';
import { checkRows, sample } from './sample-books.js';

const policy = anyangPolicy();
let applicants: readonly Applicant[];
let current: BatchAssessment;

/** Without approvals and objections: entered for the amounts of one reading, they fit no other. */
function assessWith(reading: string, option: string): BatchAssessment {
  return assessBatch(applicants, { policy, choices: choices({ [reading]: option }), awardYear: 2025 }, []);
}

const keyOf = ({ creditCode, claim }: { creditCode: string; claim: string }) => `${creditCode} ${claim}`;

beforeAll(async () => {
  const { tables, findings } = await checkRows(sample);
  applicants = readApplicants(tables, findings, '2025-08-19');
  current = assessBatch(applicants, { policy, choices: choices(), awardYear: 2025 }, []);
});

const options = policy.readings.flatMap(({ id, options: each }) =>
  Object.keys(each).map((option) => [id, option] as const),
);

test.each(options)('under %s=%s every award and the sums are those of a run with it', (reading, option) => {
  const run = assessWith(reading, option);
  const stake = findStakes(current.awards, policy).find((each) => each.reading.id === reading);
  const told = stake?.options.find((each) => each.option === option);
  const { totals } = current;
  expect({
    certainWan: told?.certainWan ?? totals.certainWan,
    undecidedCount: totals.undecidedCount + (told?.undecidedDifference ?? 0),
  }).toEqual({ certainWan: run.totals.certainWan, undecidedCount: run.totals.undecidedCount });

  const results = new Map(run.awards.map((award) => [keyOf(award), award]));
  for (const award of current.awards) {
    const other = award.alternatives.find((each) => each.reading === reading && each.option === option);
    const { clause, status, amountWan } = other ?? award;
    expect({ claim: keyOf(award), clause, status, amountWan }).toEqual({
      claim: keyOf(award),
      clause: results.get(keyOf(award))?.clause,
      status: results.get(keyOf(award))?.status,
      amountWan: results.get(keyOf(award))?.amountWan,
    });
  }
  expect(results.size).toBe(current.awards.length);
});

test('the ceiling over all clauses stands beside every amount of an enterprise without R&D expenses', () => {
  const without = applicants.filter(({ kind, rdYears }) => kind.value === '企业' && rdYears.length === 0);
  const codes = new Set(without.map(({ creditCode }) => creditCode));
  const amounts = current.awards.filter(
    ({ creditCode, status, amountWan }) =>
      codes.has(creditCode) && (status === 'computed' || status === 'upper-bound') && amountWan !== '0',
  );
  expect(amounts.length).toBeGreaterThan(0);
  for (const { alternatives } of amounts) {
    expect(alternatives).toContainEqual(
      expect.objectContaining({
        reading: 'art4.capScope',
        option: 'all-articles',
        status: 'needs-decision',
      }),
    );
  }
});
