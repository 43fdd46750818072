import { type ScheduleEntry, scheduleAt } from '../../law/policy.js';
import { isNamed } from '../../law/schedule.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import { beginClaim, requireUnpaid, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import { compareLedgerLine } from './compare-ledger-line.js';
import type { TitleClaim } from './title-claim.js';
import { isAtLevel, isOfTitle } from './title-schedules.js';

/**
 * Begins the reasoning of a claim for a title: parameters as of the day of recognition, or the end of the
 * evaluated year; the title and level named by the text; the same thing neither claimed nor paid twice.
 *
 * @returns the entries about the title at its level, one or one per grade or payer; none when it is refused
 */
export function beginTitle(
  claim: TitleClaim,
  context: ClauseContext,
): { readonly reasoning: Reasoning; readonly entries: readonly ScheduleEntry[] } {
  const { clause, role, row } = claim;
  const lastYear = yearEnd(context.awardYear - 1);
  const date = role === 'award' ? (row.grantedOn.value ?? lastYear) : lastYear;
  const reasoning = beginClaim(clause, date, context);
  const schedule = scheduleAt(context.policy, clause, role, reasoning.date);
  const named = schedule.entries.filter(
    (entry) => isNamed(entry, row.category.value ?? '') && isOfTitle(role, entry),
  );
  reasoning.require('类别为条文所列', row.category, () => named.length > 0);
  const levels = [...new Set(named.flatMap(({ level }) => level ?? []))];
  if (named.every(({ level }) => level !== undefined)) {
    reasoning.require(`级别为${levels.join('、')}`, row.level, (level) => levels.includes(level));
  }
  if (role === 'award') reasoning.require('认定日期清楚', row.grantedOn, () => true);
  else if (role !== 'yearlySupport' || row.reviewYear.doubt !== undefined)
    reasoning.require('考评年度清楚', row.reviewYear, () => true);
  requireTitleUnpaid(reasoning, claim, context);
  if (claim.repeated) reasoning.leaveOpen('「称号与平台」在本批有两行是同一事项，核对后只留一行');
  return { reasoning, entries: named.filter((entry) => isAtLevel(entry, row.level.value)) };
}

/** A recognition is paid once for ever, everything else once in an award year; yearly support once for all. */
function requireTitleUnpaid(reasoning: Reasoning, claim: TitleClaim, context: ClauseContext): void {
  const { clause, role } = claim;
  const { awardYear, policy } = context;
  if (role === 'yearlySupport') {
    requireUnpaid(reasoning, { clause, awardYear }, context);
    return;
  }
  const compare = (text: string) => compareLedgerLine(text, claim, policy);
  const by = { compare, unclear: '没有写明类别和级别' };
  requireUnpaid(reasoning, { clause, by, ...(role === 'award' ? {} : { awardYear }) }, context);
}
