import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import { type ScheduleEntry, scheduleAt } from '../../law/policy.js';
import { isNamed } from '../../law/schedule.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import { beginClaim, requireUnpaid, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';

/** A prize of the batch and the text of its claim. */
export interface PrizeClaim {
  readonly prize: ScienceAwardRow;
  readonly claim: string;
}

/** Begins the reasoning of a clause on a prize: parameters as of the last day of its year; awarded once for ever. */
export function beginPrize(clause: string, { prize, claim }: PrizeClaim, context: ClauseContext): Reasoning {
  const reasoning = beginClaim(clause, yearEnd(prize.year.value ?? context.awardYear - 1), context);
  reasoning.require('获奖年度清楚', prize.year, () => true);
  requireUnpaid(reasoning, { clause, isSame: (paid) => paid === claim }, context);
  return reasoning;
}

/** Requires that the clause names the prize and its grade; gives the entries that do. */
export function requirePrize(
  reasoning: Reasoning,
  name: 'award' | 'perPerson',
  { award, grade }: ScienceAwardRow,
): readonly ScheduleEntry[] {
  const { entries } = scheduleAt(reasoning.policy, reasoning.clause, name, reasoning.date);
  const title = award.value;
  const named = entries.filter((entry) => title !== undefined && isNamed(entry, title));
  reasoning.require('奖种在本条之内', award, () => named.length > 0);
  const grades = named.flatMap((entry) => entry.grade ?? []);
  if (grades.length === 0) return named;
  reasoning.require(`等级为${grades.join('、')}`, grade, (value) => grades.includes(value));
  return named.filter((entry) => entry.grade === grade.value);
}

/** What the entries give together; nothing where the text names no amount for the prize. */
export function prizeValue(
  reasoning: Reasoning,
  label: string,
  name: 'award' | 'perPerson',
  entries: readonly ScheduleEntry[],
): Quantity | undefined {
  const values = entries.flatMap((entry) => reasoning.entryValue(label, name, entry) ?? []);
  return values.length === entries.length ? reasoning.total(label, values) : undefined;
}
