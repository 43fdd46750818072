import type { IsoDate } from '../../core/calendar.js';
import { type Finding, mustBeMended } from '../../core/finding.js';
import { assessBatch, type BatchAssessment } from '../../core/policy/assess-batch.js';
import { type EnteredApproval, readApprovals } from '../../core/policy/book/approvals.js';
import { readBatch } from '../../core/policy/book/batch.js';
import { readApplicants } from '../../core/policy/book/read-applicants.js';
import { readRulings } from '../../core/policy/book/rulings.js';
import type { ReadingChoices } from '../../core/policy/law/reading-choice.js';
import { findStakes, type Stake } from '../../core/policy/stakes.js';
import type { RegionList } from '../../core/region.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { findPolicy, type LoadedPolicy } from '../data/load-policies.js';
import { CommandFailure } from '../failure.js';
import { checkInput } from '../input/check-input.js';
import type { InputBook } from '../input/read-input.js';
import { parseReadings } from './readings-set.js';

/** What the person running it decides; absent things come from the workbook. */
export interface AwardSettings {
  readonly date: IsoDate;
  readonly year?: number;
  /** `id=option`. */
  readonly readings: readonly string[];
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

/**
 * Reads, checks and computes a batch. When a table is not found, or the year or policy is not given, only the
 * findings come back.
 */
export function runAward(
  input: InputBook,
  policies: readonly LoadedPolicy[],
  regions: RegionList,
  settings: AwardSettings,
): AwardRun | { readonly findings: readonly Finding[] } {
  const { tables, findings, tablesFound } = checkInput(input, awardTables, regions);
  if (!tablesFound) return { findings };

  const batch = readBatch(tables);
  const awardYear = settings.year ?? batch.awardYear;
  const loaded = batch.policy === undefined ? undefined : findPolicy(policies, batch.policy);
  if (awardYear === undefined || loaded === undefined) {
    return { findings: [...findings, ...batchFindings(batch, awardYear, policies, loaded)] };
  }
  const { policy } = loaded;
  const rulings = readRulings(tables, policy);
  const choices: ReadingChoices = new Map([...rulings.choices, ...parseReadings(settings.readings, policy)]);
  const approvals = readApprovals(tables);
  const applicants = readApplicants(tables, findings);
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
    findings: [...findings, ...rulings.findings, ...assessment.findings],
    date: settings.date,
  };
}

/** Whether the run got as far as amounts. */
export function isComputed(run: ReturnType<typeof runAward>): run is AwardRun {
  return 'assessment' in run;
}

/** The findings of a run that must be mended. */
export function openFindings(run: { readonly findings: readonly Finding[] }): readonly Finding[] {
  return run.findings.filter(mustBeMended);
}

function batchFindings(
  batch: { readonly policy?: string },
  awardYear: number | undefined,
  policies: readonly LoadedPolicy[],
  loaded: LoadedPolicy | undefined,
): readonly Finding[] {
  const place = { kind: 'sheet', sheet: '批次' } as const;
  const known = policies.map(({ policy }) => `${policy.number}（${policy.id}）`).join('、');
  return [
    ...(awardYear === undefined ? [{ rule: 'batch-missing', severity: 'mandatory', place } as const] : []),
    ...(loaded === undefined
      ? [
          {
            rule: 'batch-policy-unknown',
            severity: 'mandatory',
            place,
            actual: batch.policy ?? '',
            facts: { known },
          } as const,
        ]
      : []),
  ];
}

/** `--year 2025` as a number; anything else is wrong usage. */
export function parseYear(text: string): number {
  if (!/^(?:19|20)\d\d$/.test(text)) {
    throw new CommandFailure('usage', `--year 是「${text}」，应为四位年份，如 --year 2025`);
  }
  return Number(text);
}
