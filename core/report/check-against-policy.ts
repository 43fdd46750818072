import type { IsoDate } from '../calendar.js';
import type { Finding } from '../finding.js';
import { readBatch } from '../policy/book/batch.js';
import { checkBatch } from '../policy/book/checks/check-batch.js';
import { checkClauses } from '../policy/book/checks/check-clauses.js';
import { checkEarlierYears } from '../policy/book/checks/check-earlier-years.js';
import { checkFacts } from '../policy/book/checks/check-facts.js';
import { checkFutureDates } from '../policy/book/checks/check-future-dates.js';
import { checkOverrideYears } from '../policy/book/checks/check-override-years.js';
import { checkOverrides } from '../policy/book/checks/check-overrides.js';
import { checkPaidTwice } from '../policy/book/checks/check-paid-twice.js';
import { checkRowYears } from '../policy/book/checks/check-row-years.js';
import { checkTitles } from '../policy/book/checks/check-titles.js';
import { readRulings } from '../policy/book/rulings.js';
import { checkCalculationPaid } from '../policy/calculations/calculation-paid.js';
import { findPolicy, type LoadedPolicy } from '../policy/law/loaded-policy.js';
import type { ReadingChoices } from '../policy/law/reading-choice.js';
import type { Project } from '../project/load-project.js';
import type { RegionList } from '../region.js';
import { awardBook, kindOf } from '../sheet/book-kinds.js';
import { sortFindings } from '../sheet/check-book.js';
import { finish, type Steps } from '../steps.js';
import { checkSheets, type InputBook, type InputCheck } from './input-book.js';
import { settleFindings } from './settle-findings.js';

/** What a book is checked with; policies and the year matter to award books only. */
export interface PolicyCheckSettings {
  readonly policies: readonly LoadedPolicy[];
  readonly regions: RegionList;
  /** Instead of the year in 批次. */
  readonly year?: number;
  /** The day of the check, after which nothing can have been granted; absent where none is known. */
  readonly date?: IsoDate;
  /** The bureau's project file: rules and rulings for all its workbooks. */
  readonly project?: Project;
}

/** A check of a book; of an award book also against the policy that its 批次 names. */
export interface PolicyCheck extends InputCheck {
  /** Absent when the book cannot be computed as it is: a table is not found, 批次 is at fault, or it is no award book. */
  readonly batch?: CheckedBatch;
}

/** What a book that can be computed asks for. */
export interface CheckedBatch {
  readonly awardYear: number;
  readonly loaded: LoadedPolicy;
  /** What 口径 chooses. */
  readonly rulings: ReadingChoices;
}

/**
 * Every problem of a book that shows without computing it: those of its cells and sheets first, then, of an award
 * book, those that only the policy tells, of 批次, rulings, clauses, titles, years and what was paid twice. 核实说明
 * explains them all.
 */
export function checkAgainstPolicy(input: InputBook, settings: PolicyCheckSettings): PolicyCheck {
  return finish(checkAgainstPolicySteps(input, settings));
}

/** The same in steps. */
export function* checkAgainstPolicySteps(
  input: InputBook,
  { policies, regions, year, project, date }: PolicyCheckSettings,
): Steps<PolicyCheck> {
  const kind = kindOf(input.snapshot);
  const checked = yield* checkSheets(input, kind.tables, regions);
  const { tables, tablesFound } = checked;
  const settle = (found: readonly Finding[], isWhole: boolean): PolicyCheck => {
    const settled = settleFindings([...checked.findings, ...found], tables, project, isWhole);
    return { ...checked, ...settled, findings: sortFindings(settled.findings, input.snapshot) };
  };
  if (!tablesFound || kind !== awardBook) return settle([], tablesFound);
  const batch = readBatch(tables);
  const awardYear = year ?? batch.awardYear;
  const loaded = batch.policy === undefined ? undefined : findPolicy(policies, batch.policy);
  const faults = checkBatch(batch, awardYear, loaded, policies);
  if (awardYear === undefined || loaded === undefined || faults.length > 0) return settle(faults, false);
  const { policy } = loaded;
  const rulings = readRulings(tables, policy, project?.rulings);
  const found = [
    ...rulings.findings,
    ...checkClauses(tables, policy),
    ...checkPaidTwice(tables, policy),
    ...checkTitles(tables, policy),
    ...checkRowYears(tables, awardYear),
    ...checkEarlierYears(tables, policy, awardYear),
    ...checkFutureDates(tables, awardYear, date),
    ...checkFacts(tables, awardYear),
    ...checkOverrideYears(tables, awardYear),
    ...checkOverrides(tables),
    ...checkCalculationPaid(tables, awardYear),
  ];
  return { ...settle(found, true), batch: { awardYear, loaded, rulings: rulings.choices } };
}
