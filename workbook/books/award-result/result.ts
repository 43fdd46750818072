import type { IsoDate } from '../../../core/calendar.js';
import { type Finding, mustBeMended } from '../../../core/finding.js';
import type { BatchAssessment } from '../../../core/policy/assess-batch.js';
import type { BudgetView } from '../../../core/policy/budget.js';
import type { Reconciliation } from '../../../core/policy/calculations/reconcile-calculations.js';
import type { Policy } from '../../../core/policy/law/policy.js';
import type { Stake } from '../../../core/policy/stakes.js';
import type { RegionList } from '../../../core/region.js';
import { type AwardRecord, recordItems } from '../../../core/report/award-record.js';
import type { AwardRun } from '../../../core/report/run-award.js';

/** Everything the result book shows. */
export interface AwardResult {
  readonly policy: Policy;
  readonly awardYear: number;
  readonly date: IsoDate;
  readonly regions: RegionList;
  readonly assessment: BatchAssessment;
  readonly stakes: readonly Stake[];
  readonly budget: BudgetView;
  /** 测算表 held against the computation; absent when nobody filled it in. */
  readonly reconciliation?: Reconciliation;
  /** Findings of the input that must be mended (what rests on them is undecided), and those that are explained. */
  readonly findings: readonly Finding[];
  /** The record of the run as item and content, in order. */
  readonly record: readonly (readonly [item: string, content: string])[];
}

/** What the result book shows of a run and its record. */
export function awardResultOf(run: AwardRun, record: AwardRecord): AwardResult {
  const { loaded, awardYear, date, regions, assessment, stakes, budget, reconciliation } = run;
  return {
    policy: loaded.policy,
    awardYear,
    date,
    regions,
    assessment,
    stakes,
    budget,
    ...(reconciliation !== undefined && { reconciliation }),
    findings: run.findings.filter((each) => mustBeMended(each) || each.explanation !== undefined),
    record: recordItems(record, loaded.policy),
  };
}
