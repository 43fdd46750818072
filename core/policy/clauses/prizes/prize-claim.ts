import { foldLetters } from '../../../sheet/fold-text.js';
import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import { clauseOf, type Policy, type ScheduleEntry, scheduleAt } from '../../law/policy.js';
import { isNamed } from '../../law/schedule.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import { beginClaim, requireUnpaid, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import { requireDay } from '../require-day.js';
import { comparePrizeLine } from './compare-prize-line.js';
import { prizeName } from './prize-name.js';

/**
 * Begins the reasoning of a clause on a prize: parameters as of its day, or else the last day of its year; awarded
 * once for ever, and open while two rows are the same.
 */
export function beginPrize(clause: string, prize: ScienceAwardRow, context: ClauseContext): Reasoning {
  const year = prize.year.value ?? context.awardYear - 1;
  const reasoning = beginClaim(clause, prize.grantedOn.value ?? yearEnd(year), context);
  reasoning.require('获奖年度清楚', prize.year, () => true);
  requireDay(reasoning, '授奖日期', prize.grantedOn, year);
  const prizes = namesIn(context.policy, clause);
  const compare = (text: string) => comparePrizeLine(text, prize, prizes);
  const unclear = '没有照「申报事项」写明奖种、等级、年度和项目';
  requireUnpaid(reasoning, { clause, by: { compare, unclear } }, context);
  for (const { source } of findSame(prize, context)) {
    reasoning.leaveOpen(
      `「科技奖励」另有相同的一行（${source}）：是同一奖项的只留一行，不是的在「项目名称」分别写明`,
    );
  }
  return reasoning;
}

/** Every name of a prize that the clause gives something for, at whatever date. */
function namesIn(policy: Policy, clause: string): readonly string[] {
  const { award, perPerson } = clauseOf(policy, clause).parameters;
  return [award, perPerson].flatMap((parameter) =>
    parameter?.kind === 'schedule'
      ? parameter.values.flatMap(({ value }) => value.flatMap(({ title, also = [] }) => [title, ...also]))
      : [],
  );
}

/** Other rows of the applicant that say the same in all that names a prize. */
function findSame(prize: ScienceAwardRow, { applicant }: ClauseContext): readonly ScienceAwardRow[] {
  const name = foldLetters(prizeName(prize));
  return applicant.scienceAwards.filter((other) => other !== prize && foldLetters(prizeName(other)) === name);
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
