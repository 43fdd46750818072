import { chineseDate, type IsoDate, yearOf } from '../calendar.js';
import { type Finding, mustBeMended } from '../finding.js';
import { assessBatch, type BatchAssessment } from '../policy/assess-batch.js';
import { type EnteredApproval, readApprovals } from '../policy/book/approvals.js';
import { type Batch, readBatch } from '../policy/book/batch.js';
import { checkClauses } from '../policy/book/check-clauses.js';
import { readApplicants } from '../policy/book/read-applicants.js';
import { readRulings } from '../policy/book/rulings.js';
import { findPolicy, type LoadedPolicy } from '../policy/law/loaded-policy.js';
import type { ReadingChoice, ReadingChoices } from '../policy/law/reading-choice.js';
import { findStakes, type Stake } from '../policy/stakes.js';
import type { RegionList } from '../region.js';
import { awardTables } from '../sheet/award-tables/index.js';
import { checkInput, type InputBook } from './input-book.js';

/** What a batch is computed with, besides the workbook. */
export interface AwardSettings {
  readonly policies: readonly LoadedPolicy[];
  readonly regions: RegionList;
  readonly date: IsoDate;
  /** Instead of the year in 批次. */
  readonly year?: number;
  /** Readings set for this run, on top of 口径: made when the policy is known. */
  readonly readings: (loaded: LoadedPolicy) => ReadonlyMap<string, ReadingChoice>;
}

/** A computed batch with everything it was computed from. */
export interface AwardRun {
  readonly input: InputBook;
  readonly loaded: LoadedPolicy;
  readonly regions: RegionList;
  readonly awardYear: number;
  readonly choices: ReadingChoices;
  readonly approvals: readonly EnteredApproval[];
  readonly assessment: BatchAssessment;
  readonly stakes: readonly Stake[];
  /** Findings of the input, the rulings and the approvals. */
  readonly findings: readonly Finding[];
  readonly date: IsoDate;
}

/** A batch that could not be computed: a table was not found, or the year or the policy is not given. */
export interface StoppedRun {
  readonly findings: readonly Finding[];
}

/** Checks and computes a batch. When it cannot be computed, only the findings come back. */
export function runAward(input: InputBook, settings: AwardSettings): AwardRun | StoppedRun {
  const { policies, regions, date } = settings;
  const { tables, findings, tablesFound } = checkInput(input, awardTables, regions);
  if (!tablesFound) return { findings };

  const batch = readBatch(tables);
  const awardYear = settings.year ?? batch.awardYear;
  const loaded = batch.policy === undefined ? undefined : findPolicy(policies, batch.policy);
  const faults = batchFindings(batch, awardYear, loaded, policies);
  if (awardYear === undefined || loaded === undefined || faults.length > 0) {
    return { findings: [...findings, ...faults] };
  }
  const { policy } = loaded;
  const rulings = readRulings(tables, policy);
  const set = settings.readings(loaded);
  const choices: ReadingChoices = new Map([...rulings.choices, ...set]);
  const approvals = readApprovals(tables, findings);
  const clauseFindings = checkClauses(tables, policy);
  const applicants = readApplicants(tables, [...findings, ...clauseFindings], date);
  const assessment = assessBatch(applicants, { policy, choices, awardYear }, approvals);
  return {
    input,
    loaded,
    regions,
    awardYear,
    choices,
    approvals,
    assessment,
    stakes: findStakes(assessment.awards, policy),
    findings: [
      ...findings,
      ...rulings.findings,
      ...overriddenRulings(rulings.choices, set),
      ...clauseFindings,
      ...assessment.findings,
    ],
    date,
  };
}

/** Whether the run got as far as amounts. */
export function isComputed(run: AwardRun | StoppedRun): run is AwardRun {
  return 'assessment' in run;
}

/** The findings of a run that must be mended. */
export function openFindings({ findings }: StoppedRun): readonly Finding[] {
  return findings.filter(mustBeMended);
}

function batchFindings(
  batch: Batch,
  awardYear: number | undefined,
  loaded: LoadedPolicy | undefined,
  policies: readonly LoadedPolicy[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const common = { severity: 'mandatory', place: { kind: 'sheet', sheet: '批次' } } as const;
  if (awardYear === undefined || batch.policy === undefined) {
    findings.push({ rule: 'batch-missing', ...common });
  }
  if (batch.rows > 1) findings.push({ rule: 'batch-rows', ...common, facts: { count: String(batch.rows) } });
  if (loaded !== undefined && awardYear !== undefined && awardYear < yearOf(loaded.policy.effectiveFrom)) {
    const facts = { policy: loaded.policy.number, from: chineseDate(loaded.policy.effectiveFrom) };
    findings.push({ rule: 'year-before-policy', ...common, actual: String(awardYear), facts });
  }
  if (loaded === undefined && batch.policy !== undefined) {
    const known = policies.map(({ policy }) => `${policy.number}（${policy.id}）`).join('、');
    const facts = { known };
    findings.push({ rule: 'batch-policy-unknown', ...common, actual: batch.policy, facts });
  }
  return findings;
}

/** A ruling of the bureau that this run sets aside: the run is a comparison, and says so. */
function overriddenRulings(rulings: ReadingChoices, set: ReadingChoices): readonly Finding[] {
  return [...set].flatMap(([reading, { option }]) => {
    const ruled = rulings.get(reading);
    if (ruled === undefined || ruled.option === option) return [];
    const place = { kind: 'sheet', sheet: '口径' } as const;
    return [{ rule: 'ruling-overridden', severity: 'hint', place, actual: ruled.option, facts: { reading } }];
  });
}
