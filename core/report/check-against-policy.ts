import type { Finding } from '../finding.js';
import { readBatch } from '../policy/book/batch.js';
import { checkBatch } from '../policy/book/checks/check-batch.js';
import { checkClauses } from '../policy/book/checks/check-clauses.js';
import { checkPaidTwice } from '../policy/book/checks/check-paid-twice.js';
import { checkTitles } from '../policy/book/checks/check-titles.js';
import { readRulings } from '../policy/book/rulings.js';
import { findPolicy, type LoadedPolicy } from '../policy/law/loaded-policy.js';
import type { ReadingChoices } from '../policy/law/reading-choice.js';
import type { RegionList } from '../region.js';
import { explainFindings } from '../sheet/apply-explanations.js';
import { awardTables } from '../sheet/award-tables/index.js';
import { checkInput, type InputBook, type InputCheck } from './input-book.js';

/** What an award book is checked with. */
export interface PolicyCheckSettings {
  readonly policies: readonly LoadedPolicy[];
  readonly regions: RegionList;
  /** Instead of the year in 批次. */
  readonly year?: number;
}

/** A check of an award book, also against the policy that its 批次 names. */
export interface PolicyCheck extends InputCheck {
  /** Absent when the book cannot be computed as it is: a table is not found, or 批次 is at fault. */
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
 * Every problem of an award book that shows without computing it: those of its cells and sheets first, then those
 * that only the policy tells, of 批次, rulings, clauses, titles and what was paid twice. 核实说明 explains them all.
 */
export function checkAgainstPolicy(
  input: InputBook,
  { policies, regions, year }: PolicyCheckSettings,
): PolicyCheck {
  const checked = checkInput(input, awardTables, regions);
  const { tables, tablesFound } = checked;
  if (!tablesFound) return checked;
  const withFindings = (found: readonly Finding[]): PolicyCheck => ({
    ...checked,
    findings: [...checked.findings, ...explainFindings(found, tables.get('explanations'))],
  });
  const batch = readBatch(tables);
  const awardYear = year ?? batch.awardYear;
  const loaded = batch.policy === undefined ? undefined : findPolicy(policies, batch.policy);
  const faults = checkBatch(batch, awardYear, loaded, policies);
  if (awardYear === undefined || loaded === undefined || faults.length > 0) return withFindings(faults);
  const { policy } = loaded;
  const rulings = readRulings(tables, policy);
  const found = [
    ...rulings.findings,
    ...checkClauses(tables, policy),
    ...checkPaidTwice(tables, policy),
    ...checkTitles(tables, policy),
  ];
  return { ...withFindings(found), batch: { awardYear, loaded, rulings: rulings.choices } };
}
