import { chineseDate, type IsoDate, yearOf } from '../calendar.js';
import { type Finding, mustBeMended } from '../finding.js';
import { assessBatch, type BatchAssessment } from '../policy/assess-batch.js';
import { type EnteredApproval, readApprovals } from '../policy/book/approvals.js';
import { type Batch, readBatch, readBudget } from '../policy/book/batch.js';
import { checkClauses } from '../policy/book/check-clauses.js';
import { checkPaidTwice } from '../policy/book/check-paid-twice.js';
import { checkTitles } from '../policy/book/check-titles.js';
import { type EnteredObjection, readObjections } from '../policy/book/objections.js';
import { readApplicants } from '../policy/book/read-applicants.js';
import { readRatios } from '../policy/book/read-ratios.js';
import { readRulings } from '../policy/book/rulings.js';
import type { Tables } from '../policy/book/tables.js';
import { type BudgetView, checkBudget, viewBudget } from '../policy/budget.js';
import { yearEnd } from '../policy/clauses/begin-claim.js';
import { findPolicy, type LoadedPolicy } from '../policy/law/loaded-policy.js';
import type { ReadingChoice, ReadingChoices } from '../policy/law/reading-choice.js';
import { shareBatch } from '../policy/sharing/share-batch.js';
import { findStakes, type Stake } from '../policy/stakes.js';
import type { RegionList } from '../region.js';
import { explainFindings } from '../sheet/apply-explanations.js';
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
  /** The tables of the input. */
  readonly tables: Tables;
  readonly loaded: LoadedPolicy;
  readonly regions: RegionList;
  readonly awardYear: number;
  readonly choices: ReadingChoices;
  readonly approvals: readonly EnteredApproval[];
  readonly objections: readonly EnteredObjection[];
  readonly assessment: BatchAssessment;
  readonly budget: BudgetView;
  readonly stakes: readonly Stake[];
  /** Findings of the input, the rulings, the ledger, the approvals, the objections and the budget. */
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
  const set = besideRulings(settings.readings(loaded), rulings.choices);
  const choices: ReadingChoices = new Map([...rulings.choices, ...set]);
  const approvals = readApprovals(tables, findings);
  const objections = readObjections(tables, findings);
  const entered = readBudget(tables, findings);
  const clauseFindings = explainFindings(
    [...checkClauses(tables, policy), ...checkPaidTwice(tables, policy), ...checkTitles(tables, policy)],
    tables.get('explanations'),
  );
  const applicants = readApplicants(tables, [...findings, ...clauseFindings], date);
  const assessed = assessBatch(applicants, { policy, choices, awardYear }, approvals, objections);
  const sharing = { policy, choices, date: yearEnd(awardYear), ratios: readRatios(tables, findings) };
  const assessment = { ...assessed, awards: shareBatch(assessed.awards, applicants, sharing) };
  const budget = viewBudget(assessment.awards, entered, policy, regions);
  return {
    input,
    tables,
    loaded,
    regions,
    awardYear,
    choices,
    approvals,
    objections,
    assessment,
    budget,
    stakes: findStakes(assessment.awards, policy),
    findings: [
      ...findings,
      ...rulings.findings,
      ...overriddenRulings(rulings.choices, set),
      ...clauseFindings,
      ...assessment.findings,
      ...checkBudget(budget, entered),
    ],
    date,
  };
}

/** Whether the run got as far as amounts. */
export function isComputed(run: AwardRun | StoppedRun): run is AwardRun {
  return 'assessment' in run;
}

/** The findings of a run to be told beside its amounts: what must be mended, and which rulings it sets aside. */
export function toldFindings({ findings }: StoppedRun): readonly Finding[] {
  return findings.filter((finding) => mustBeMended(finding) || finding.rule === 'ruling-overridden');
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

/** The readings set for this run without those that 口径 chooses alike: a ruling stays one when it is repeated. */
function besideRulings(set: ReadingChoices, rulings: ReadingChoices): ReadingChoices {
  return new Map([...set].filter(([reading, { option }]) => rulings.get(reading)?.option !== option));
}

/** A ruling of the bureau that this run sets aside: the run is a comparison, and says so. */
function overriddenRulings(rulings: ReadingChoices, set: ReadingChoices): readonly Finding[] {
  return [...set.keys()].flatMap((reading) => {
    const ruled = rulings.get(reading);
    if (ruled?.basis !== 'ruled') return [];
    const place = { kind: 'sheet', sheet: '口径' } as const;
    return [{ rule: 'ruling-overridden', severity: 'hint', place, actual: ruled.option, facts: { reading } }];
  });
}
