import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readYaml } from '../../../cli/data/read-yaml.js';
import { codeOf } from '../../../cli/init/sample/sample-rows.js';
import { assessBatch, type BatchAssessment } from '../../../core/policy/assess-batch.js';
import { readApprovals } from '../../../core/policy/book/approvals.js';
import { readApplicants } from '../../../core/policy/book/read-applicants.js';
import { loadPolicy } from '../../../core/policy/law/load-policy.js';
import type { Policy } from '../../../core/policy/law/policy.js';
import { checkRows, sample } from './sample-books.js';

/** What each edge case of the sample stands for under the default readings, worked out by hand. */
const expected: readonly [serial: string, clause: string, status: string, amountWan?: string][] = [
  ['01', '1-1', 'computed', '35'],
  ['02', '1-1', 'needs-decision'],
  ['03', '1-1', 'computed', '50'],
  ['05', '1-1', 'computed', '35'],
  ['06', '1-2', 'computed', '15'],
  ['07', '1-2', 'computed', '15'],
  ['10', '1-2', 'computed', '5'],
  ['12', '1-2', 'computed', '10'],
  ['14', '1-2', 'computed', '5'],
  ['15', '1-2', 'computed', '5'],
  ['17', '1-2', 'computed', '5'],
  ['18', '1-3', 'computed', '50'],
  ['19', '1-3', 'computed', '15'],
  ['20', '1-3', 'not-eligible', '0'],
  ['21', '1-3', 'not-eligible', '0'],
  ['23', '1-2', 'not-eligible', '0'],
  ['30', '4-1', 'computed', '200'],
  ['31', '4-1', 'computed', '250'],
  ['32', '4-1', 'computed', '400'],
  ['33', '4-1', 'computed', '500'],
  ['34', '1-1', 'computed', '50'],
  ['34', '4-1', 'computed', '600'],
  ['35', '4-1', 'computed', '600'],
  ['36', '4-1', 'computed', '600'],
  ['37', '4-1', 'computed', '600'],
  ['38', '4-1', 'computed', '550'],
  ['39', '4-2', 'computed', '220'],
  ['40', '4-2', 'computed', '0'],
  ['41', '4-2', 'computed', '0'],
  ['42', '4-2', 'computed', '200'],
  ['43', '4-2', 'needs-decision'],
  ['44', '4-2', 'not-eligible', '0'],
  ['45', '4-2', 'computed', '6'],
  ['46', '4-2', 'computed', '6.002'],
  ['47', '4-1', 'computed', '250'],
  ['48', '4-1', 'computed', '0'],
  ['49', '1-2', 'barred', '0'],
  ['49', '4-1', 'barred', '0'],
  ['50', '4-1', 'computed', '15'],
  ['52', '4-2', 'computed', '800'],
  ['53', '4-2', 'computed', '700'],
  ['54', '4-2', 'computed', '200'],
];

describe('the sample batch under 安办文〔2021〕17号', () => {
  let assessment: BatchAssessment;

  beforeAll(async () => {
    const { tables, findings } = await checkRows(sample);
    const basis = { policy: loadAnyang(), choices: new Map(), awardYear: 2025 };
    assessment = assessBatch(
      readApplicants(tables, findings, '2025-08-19'),
      basis,
      readApprovals(tables, []),
    );
  });

  test.each(expected)('gives applicant %s under %s: %s %s', (serial, clause, status, amountWan) => {
    const awards = assessment.awards.filter(
      (award) => award.creditCode === codeOf(serial) && award.clause === clause,
    );
    expect(awards.map((award) => [award.status, award.amountWan])).toEqual([[status, amountWan]]);
  });

  test('has approvals that fit its awards', () => {
    expect(assessment.findings).toEqual([]);
    const approved = assessment.awards.filter(({ approval }) => approval !== undefined);
    expect(approved.map(({ clause }) => clause)).toEqual(['4-1', '4-2']);
  });
});

function loadAnyang(): Policy {
  const [policyFile, readingsFile] = ['policy.yaml', 'readings.yaml'].map((name) => {
    const path = `policies/anyang-2021-17/${name}`;
    return readYaml(path, readFileSync(path, 'utf8')).file;
  });
  if (policyFile === undefined || readingsFile === undefined) throw new Error('The policy cannot be read');
  const { policy } = loadPolicy(policyFile, readingsFile);
  if (policy === undefined) throw new Error('The policy cannot be loaded');
  return policy;
}
