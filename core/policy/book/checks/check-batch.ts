import { chineseDate, yearOf } from '../../../calendar.js';
import type { Finding } from '../../../finding.js';
import { findingOf } from '../../../rules/problem.js';
import type { LoadedPolicy } from '../../law/loaded-policy.js';
import { batchMissing } from '../../rules/batch/batch-missing.js';
import { batchPolicyUnknown } from '../../rules/batch/batch-policy-unknown.js';
import { batchRows } from '../../rules/batch/batch-rows.js';
import { yearBeforePolicy } from '../../rules/batch/year-before-policy.js';
import type { Batch } from '../batch.js';

/**
 * What is wrong with 批次: no year or policy, a policy that is not known, a year before it, several rows.
 *
 * @param awardYear the year to compute, from 批次 or from elsewhere
 * @param loaded the policy that 批次 names, when it is known
 */
export function checkBatch(
  batch: Batch,
  awardYear: number | undefined,
  loaded: LoadedPolicy | undefined,
  policies: readonly LoadedPolicy[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const place = { kind: 'sheet', sheet: batch.sheet } as const;
  if (awardYear === undefined || batch.policy === undefined) {
    findings.push(findingOf(batchMissing, place));
  }
  if (batch.rows > 1) findings.push(findingOf(batchRows, place, { facts: { count: String(batch.rows) } }));
  if (loaded !== undefined && awardYear !== undefined && awardYear < yearOf(loaded.policy.effectiveFrom)) {
    const facts = { policy: loaded.policy.number, from: chineseDate(loaded.policy.effectiveFrom) };
    findings.push(findingOf(yearBeforePolicy, place, { actual: String(awardYear), facts }));
  }
  if (loaded === undefined && batch.policy !== undefined) {
    const known = policies.map(({ policy }) => `${policy.number}（${policy.id}）`).join('、');
    const facts = { known };
    findings.push(findingOf(batchPolicyUnknown, place, { actual: batch.policy, facts }));
  }
  return findings;
}
