import type { IsoDate } from '../calendar.js';
import { type Finding, mustBeMended } from '../finding.js';
import { assessBatchSteps, type BatchAssessment } from '../policy/assess-batch.js';
import { readApplicants } from '../policy/book/applicants/read-applicants.js';
import { type EnteredApproval, readApprovals } from '../policy/book/approvals.js';
import { readBudget } from '../policy/book/batch.js';
import { type EnteredObjection, readObjections } from '../policy/book/objections.js';
import { readRatios } from '../policy/book/read-ratios.js';
import type { Tables } from '../policy/book/tables.js';
import { type BudgetView, checkBudget, viewBudget } from '../policy/budget.js';
import { type Reconciliation, reconcileCalculations } from '../policy/calculations/reconcile-calculations.js';
import { yearEnd } from '../policy/clauses/begin-claim.js';
import type { LoadedPolicy } from '../policy/law/loaded-policy.js';
import type { ReadingChoice, ReadingChoices } from '../policy/law/reading-choice.js';
import { rulingOverridden } from '../policy/rules/rulings/ruling-overridden.js';
import { shareBatch } from '../policy/sharing/share-batch.js';
import { findStakes, type Stake } from '../policy/stakes.js';
import type { RegionList } from '../region.js';
import { findingOf } from '../rules/problem.js';
import type { AppliedSetting } from '../rules/rule-settings.js';
import { sheetMissing } from '../sheet/rules/structure/sheet-missing.js';
import { finish, type Steps } from '../steps.js';
import { checkAgainstPolicySteps, type PolicyCheckSettings } from './check-against-policy.js';
import { chooseReadings } from './choose-readings.js';
import type { InputBook } from './input-book.js';
import { settleLater } from './settle-findings.js';

/** What a batch is computed with, besides the workbook. */
export interface AwardSettings extends PolicyCheckSettings {
  readonly date: IsoDate;
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
  /** 测算表 held against the computation; absent when nobody filled it in. */
  readonly reconciliation?: Reconciliation;
  readonly stakes: readonly Stake[];
  /** The findings that a check of the input gives too. */
  readonly checkFindings: readonly Finding[];
  /** Those that only computing shows: of rulings set aside, approvals, objections and the budget. */
  readonly ownFindings: readonly Finding[];
  /** All of them: those of the check, then its own. */
  readonly findings: readonly Finding[];
  /** What the bureau's settings changed. */
  readonly settings: readonly AppliedSetting[];
  readonly date: IsoDate;
}

/** A batch that could not be computed: a table was not found, or the year or the policy is not given. */
export interface StoppedRun {
  readonly findings: readonly Finding[];
}

const noBatch = findingOf(sheetMissing, { kind: 'sheet' }, { facts: { sheet: '批次', candidates: '' } });

/** Checks and computes a batch. When it cannot be computed, only the findings come back. */
export function runAward(input: InputBook, settings: AwardSettings): AwardRun | StoppedRun {
  return finish(runAwardSteps(input, settings));
}

/** The same in steps. */
export function* runAwardSteps(input: InputBook, settings: AwardSettings): Steps<AwardRun | StoppedRun> {
  const { regions, date } = settings;
  const checked = yield* checkAgainstPolicySteps(input, settings);
  const { tables, findings: checkFindings, batch, settings: applied } = checked;
  if (batch === undefined) {
    const isTold = checkFindings.some(mustBeMended);
    return { findings: isTold ? checkFindings : [...checkFindings, noBatch] };
  }
  const { awardYear, loaded, rulings } = batch;
  const { policy } = loaded;
  const { choices, findings: overridden } = chooseReadings(
    rulings,
    settings.readings(loaded),
    tables,
    policy,
  );
  const approvals = readApprovals(tables, checkFindings, awardYear);
  const objections = readObjections(tables, checkFindings, awardYear);
  const entered = readBudget(tables, checkFindings);
  const applicants = readApplicants(tables, checkFindings, date);
  const isExplained = (finding: Finding) =>
    !settleLater([finding], tables, applied).findings.some(mustBeMended);
  const assessed = yield* assessBatchSteps(
    applicants,
    { policy, choices, awardYear },
    approvals,
    objections,
    isExplained,
  );
  const sharing = { policy, choices, date: yearEnd(awardYear), ratios: readRatios(tables, checkFindings) };
  const assessment = { ...assessed, awards: shareBatch(assessed.awards, applicants, sharing) };
  const budget = viewBudget(assessment.awards, entered, policy, regions);
  const reconciliation = reconcileCalculations(tables, assessment.awards, policy, regions);
  const own = settleLater(
    [
      ...overridden,
      ...assessment.findings,
      ...checkBudget(budget, entered),
      ...(reconciliation?.findings ?? []),
    ],
    tables,
    applied,
  );
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
    checkFindings,
    ...(reconciliation !== undefined && { reconciliation }),
    ownFindings: own.findings,
    findings: [...checkFindings, ...own.findings],
    settings: own.settings,
    date,
  };
}

/** Whether the run got as far as amounts. */
export function isComputed(run: AwardRun | StoppedRun): run is AwardRun {
  return 'assessment' in run;
}

/**
 * The findings of a run to be told beside its amounts: what must be mended, which rulings it sets aside, and the
 * explanations of what only computing shows.
 */
export function toldFindings({ findings, ownFindings }: AwardRun): readonly Finding[] {
  return findings.filter(
    (finding) =>
      mustBeMended(finding) ||
      finding.rule === rulingOverridden.id ||
      (finding.explanation !== undefined && ownFindings.includes(finding)),
  );
}

/** The findings of a run that must be mended. */
export function openFindings({ findings }: StoppedRun): readonly Finding[] {
  return findings.filter(mustBeMended);
}
