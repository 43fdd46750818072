import { compare } from '../../../decimal.js';
import type { LedgerEntry, Recognition } from '../../book/applicants/applicant.js';
import { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';
import { requireDay } from '../require-day.js';

/** A recognition of this batch, with what went before it. */
export interface RecognitionClaim {
  readonly recognition: Recognition;
  /** Years of all accreditations up to this one, ascending, this one last. Empty for a move. */
  readonly years: readonly number[];
  /** Whether the enterprise was a high-tech enterprise before the first of `years` (it moved in as one). */
  readonly movedInBefore: boolean;
  /** Other recognitions of the batch that are not rewarded yet: a certificate lasts three years. */
  readonly othersInBatch: number;
  /** The ledger's line that already rewards this recognition. */
  readonly rewarded?: LedgerEntry;
  /** Awards of clause 1 in the ledger for recognitions that 高企 does not have: the years are then not all known. */
  readonly unlisted: readonly LedgerEntry[];
}

/** Whether the claim is the enterprise's first accreditation. */
export function isFirstRecognition(claim: RecognitionClaim): boolean {
  return claim.years.length <= 1 && !claim.movedInBefore;
}

/**
 * Begins the reasoning of a clause on a recognition: parameters as of the day of issue or move (the year's
 * last day when it is not known), the applicant's identity clear, nothing paid for it before.
 */
export function beginRecognition(clause: string, claim: RecognitionClaim, context: ClauseContext): Reasoning {
  const { recognition } = claim;
  const year = recognition.year.value ?? context.awardYear - 1;
  const date = recognition.grantedOn.value ?? `${year}-12-31`;
  const reasoning = new Reasoning(context.policy, clause, date, context.choices);
  reasoning.require('申报主体的信用代码清楚', context.applicant.identity, () => true);
  requireEnterprise(reasoning, context);
  reasoning.require('认定年度清楚', recognition.year, () => true);
  const day = recognition.manner === '迁入' ? '变更完成日期' : '发证日期';
  requireDay(reasoning, day, recognition.grantedOn, year);
  requireUnrewarded(reasoning, claim.rewarded, context);
  for (const { year: awardedIn, clause: by, source } of claim.unlisted) {
    const doubt = `台账${awardedIn}年度已按${by}奖补，「高企」没有那次认定或迁入，补上后重新测算`;
    reasoning.require('历次认定和迁入「高企」都有', { source, doubt }, () => true);
  }
  if (claim.othersInBatch > 0) {
    reasoning.leaveOpen('同一企业在本批有两次高企认定或迁入，间隔不到三年，核对「高企」后只留一次');
  }
  return reasoning;
}

/** The text speaks of enterprises. */
export function requireEnterprise(reasoning: Reasoning, { applicant }: ClauseContext): void {
  reasoning.require('申报主体为企业', applicant.kind, (kind) => kind === '企业');
}

/** A claim that the ledger shows as paid is not paid again; a ledger line that cannot be read leaves it open. */
export function requireUnrewarded(
  reasoning: Reasoning,
  entry: LedgerEntry | undefined,
  { applicant }: ClauseContext,
): void {
  for (const doubt of applicant.ledgerDoubts) reasoning.require('台账各行清楚', doubt, () => true);
  if (entry === undefined) return;
  const paid = `台账${entry.year}年度已按${entry.clause}奖补`;
  reasoning.require('同一事项未曾奖补', { value: paid, source: entry.source }, () => false);
}

/** Whether a ledger line awarded anything; a line without an approved sum counts as awarded. */
export function isAwarded(entry: LedgerEntry): boolean {
  return entry.approvedWan === undefined || compare(entry.approvedWan, '0') > 0;
}
