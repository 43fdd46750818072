import type { IsoDate } from '../../calendar.js';
import type { LedgerEntry } from '../book/applicants/applicant.js';
import { clauseOf } from '../law/policy.js';
import { Reasoning } from '../reasoning/reasoning.js';
import type { ClauseContext } from './clause-context.js';
import { isAwarded } from './recognitions/recognition-claim.js';

/**
 * Begins the reasoning of a clause: parameters as of the date of the fact, the applicant's identity clear, and of a
 * kind that the clause is for.
 */
export function beginClaim(clause: string, date: IsoDate, context: ClauseContext): Reasoning {
  const reasoning = new Reasoning(context.policy, clause, date, context.choices);
  reasoning.require('申报主体的信用代码清楚', context.applicant.identity, () => true);
  const { applicants } = clauseOf(context.policy, clause);
  if (applicants !== undefined) {
    reasoning.require(`申报主体为${applicants.join('、')}`, context.applicant.kind, (kind) =>
      applicants.includes(kind),
    );
  }
  return reasoning;
}

/** The last day of a year: the date of a fact that belongs to a whole year. */
export function yearEnd(year: number): IsoDate {
  return `${year}-12-31`;
}

/** What a line of the ledger was paid for, next to a claim of its clause; `unclear` where 事项 does not tell. */
export type LedgerRelation = 'same' | 'lower' | 'other' | 'unclear';

/** How a claim is told from lines of the ledger under its clause. */
export interface LedgerComparison {
  readonly compare: (claim: string) => LedgerRelation;
  /** Why a line is `unclear`, as it ends a sentence about the line: 「没有写明类别和级别」. */
  readonly unclear: string;
}

/** Which lines of the ledger would be the same award again. */
export interface PaidBefore {
  readonly clause: string;
  /** The award year to look in; absent for what is awarded once for ever. */
  readonly awardYear?: number;
  /** Tells a line by its 事项 from what is claimed. Absent: the clause pays an applicant once a year. */
  readonly by?: LedgerComparison;
}

/**
 * Nothing is paid twice: a line of the ledger for the same award refuses the claim and is named. A line that does
 * not say what it was for (事项 empty or not to be recognised) leaves the claim open, where the clause can pay an
 * applicant several times.
 */
export function requireUnpaid(reasoning: Reasoning, wanted: PaidBefore, { applicant }: ClauseContext): void {
  for (const doubt of applicant.ledgerDoubts) reasoning.require('台账各行清楚', doubt, () => true);
  const { clause, awardYear, by } = wanted;
  const lines = applicant.ledger.filter(
    (entry) =>
      entry.clause === clause && isAwarded(entry) && (awardYear === undefined || entry.year === awardYear),
  );
  const paidFor = (relation: LedgerRelation) =>
    lines.find(({ claim }) => claim !== undefined && by?.compare(claim) === relation);
  const same = by === undefined ? lines[0] : paidFor('same');
  if (same !== undefined) {
    reasoning.require('同一事项未曾奖补', { value: paidText(same), source: same.source }, () => false);
    return;
  }
  const unnamed = lines.find(({ claim }) => claim === undefined);
  if (unnamed !== undefined) {
    const doubt = `${paidText(unnamed)}，没有写事项`;
    reasoning.require('同一事项未曾奖补', { source: unnamed.source, doubt }, () => true);
  }
  const unclear = paidFor('unclear');
  if (unclear === undefined || by === undefined) return;
  const doubt = `${paidText(unclear)}，${by.unclear}`;
  reasoning.require('台账所奖补的是另一事项', { source: unclear.source, doubt }, () => true);
}

function paidText({ year, clause, claim }: LedgerEntry): string {
  return `台账${year}年度已按${clause}奖补${claim === undefined ? '' : `「${claim}」`}`;
}
