import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../../cli/init/sample/sample-rows.js';
import { compare } from '../../../core/decimal.js';
import { assessBatch, type BatchAssessment } from '../../../core/policy/assess-batch.js';
import { type Award, approvedWan } from '../../../core/policy/award.js';
import { readApplicants } from '../../../core/policy/book/applicants/read-applicants.js';
import { readApprovals } from '../../../core/policy/book/approvals.js';
import { readObjections } from '../../../core/policy/book/objections.js';
import { loadPolicy } from '../../../core/policy/law/load-policy.js';
import type { Policy } from '../../../core/policy/law/policy.js';
import { shareBatch } from '../../../core/policy/sharing/share-batch.js';
import { readYaml } from '../../../jobs/input/read-yaml.js';
import { expectedAwards } from './expected-awards.js';
import { checkRows, sample } from './sample-books.js';

const policy = loadAnyang();
const date = '2025-08-19';
const choices = new Map();

/** Clauses that only limit or share what others give. */
const withoutAward = ['4-3', '4-4', '10-4', 'S'];
/** Clauses whose text names no amount. */
const withoutAmount = ['2-3', '6-2', '7-5'];

describe('the sample batch under 安办文〔2021〕17号', () => {
  let applicants: ReturnType<typeof readApplicants>;
  let assessment: BatchAssessment;

  beforeAll(async () => {
    const { tables, findings } = await checkRows(sample);
    applicants = readApplicants(tables, findings, date);
    const basis = { policy, choices, awardYear: 2025 };
    assessment = assessBatch(
      applicants,
      basis,
      readApprovals(tables, [], 2025),
      readObjections(tables, [], 2025),
    );
  });

  const awardsOf = (serial: string, clause: string): readonly Award[] =>
    assessment.awards.filter((award) => award.creditCode === codeOf(serial) && award.clause === clause);

  test.each(expectedAwards)(
    'gives applicant $serial under $clause: $status $amountWan, for: $why',
    ({ serial, clause, status, amountWan }) => {
      expect(awardsOf(serial, clause).map((award) => [award.status, award.amountWan ?? ''])).toEqual([
        [status, amountWan],
      ]);
    },
  );

  test('gives nothing besides', () => {
    const expected = expectedAwards.map(({ serial, clause }) => `${codeOf(serial)} ${clause}`);
    expect(assessment.awards.map(({ creditCode, clause }) => `${creditCode} ${clause}`).sort()).toEqual(
      expected.sort(),
    );
  });

  test('awards something by every clause that names an amount, and leaves those open that do not', () => {
    const awarding = policy.clauses.map(({ id }) => id).filter((id) => !withoutAward.includes(id));
    const awarded = (clause: string) =>
      assessment.awards.some(
        (award) => award.clause === clause && compare(approvedWan(award) ?? '0', '0') > 0,
      );
    expect(awarding.filter((clause) => !awarded(clause))).toEqual(withoutAmount);
    for (const clause of withoutAmount) {
      const statuses = assessment.awards
        .filter((award) => award.clause === clause)
        .map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(['needs-decision']));
    }
  });

  test('meets both ceilings and the bar', () => {
    const [underYearly] = awardsOf('54', '4-2');
    expect([underYearly?.amountWan, underYearly?.ceilingWan]).toEqual(['200', '200']);
    const body = ['10-1a', '10-2', '10-3'].flatMap((clause) => awardsOf('78', clause));
    expect(body.map(({ amountWan, ceilingWan }) => [amountWan, ceilingWan])).toEqual([
      ['0', '150'],
      ['113.5', '150'],
      ['0.5', '150'],
    ]);
    expect(awardsOf('49', '4-4').map(({ status }) => status)).toEqual(['barred']);
  });

  test('shares the R&D subsidies of districts four to six, and leaves all else open', () => {
    const shared = shareBatch(assessment.awards, applicants, { policy, choices, date, ratios: [] });
    const sharingOf = (serial: string, clause: string) =>
      shared.find((award) => award.creditCode === codeOf(serial) && award.clause === clause)?.sharing;
    expect(sharingOf('31', '4-1')?.shares.map(({ amountWan }) => amountWan)).toEqual(['96', '144']);
    expect(sharingOf('30', '4-1')?.status).toBe('needs-decision');
    expect(sharingOf('31', '3-2')?.status).toBe('needs-decision');
  });

  test('has approvals and objections that fit its awards', () => {
    expect(assessment.findings).toEqual([]);
    const approved = assessment.awards.filter(({ approval }) => approval !== undefined);
    expect(approved.map((award) => [award.clause, approvedWan(award)])).toEqual([
      ['1-3', '0'],
      ['4-1', '240'],
      ['4-2', '200'],
      ['4-2', '180'],
    ]);
    expect(awardsOf('03', '2-1').flatMap(({ notes }) => notes)).toContainEqual(
      expect.stringContaining('不成立'),
    );
  });

  test.each([
    ['91', '7-1', 'art7.upgrade', '20'],
    ['34', '3-2', 'art3.received', '400'],
    ['84', '8-2', 'art8.capPeriod', '40'],
    ['53', '9-3', 'art9.participants', '40'],
    ['92', '10-1a', 'art7.noDup', '6'],
    ['92', '10-3', 'art10.rdTotal', '1'],
    ['78', '10-2', 'art10.capPeriod', '120'],
  ])(
    'shows what applicant %s would get under %s by the other option of %s: %s',
    (serial, clause, id, wan) => {
      const others = awardsOf(serial, clause).flatMap(({ alternatives }) => alternatives);
      expect(others.filter(({ reading }) => reading === id).map(({ amountWan }) => amountWan)).toContain(wan);
    },
  );

  test('says where an amount as printed is doubtful', () => {
    const flagged = assessment.awards.filter(({ flags }) => flags?.includes('ocr-suspect'));
    expect(flagged.map(({ creditCode }) => creditCode)).toEqual([codeOf('77'), codeOf('78')]);
  });
});

function loadAnyang(): Policy {
  const [policyFile, readingsFile] = ['policy.yaml', 'readings.yaml'].map((name) => {
    const path = `policies/anyang-2021-17/${name}`;
    return readYaml(path, readFileSync(path, 'utf8')).file;
  });
  if (policyFile === undefined || readingsFile === undefined) throw new Error('The policy cannot be read');
  const { policy: loaded } = loadPolicy(policyFile, readingsFile);
  if (loaded === undefined) throw new Error('The policy cannot be loaded');
  return loaded;
}
