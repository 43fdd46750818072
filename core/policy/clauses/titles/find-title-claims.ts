import { yearOf } from '../../../calendar.js';
import type { TitleRow } from '../../book/applicants/entered-rows.js';
import type { ScheduleEntry } from '../../law/policy.js';
import { isNamed, nameAmong } from '../../law/schedule.js';
import type { Fact } from '../../reasoning/fact.js';
import type { ClauseContext } from '../clause-context.js';
import { compareLevels } from './levels.js';
import { claimText, type TitleClaim } from './title-claim.js';
import { isAtLevel, type TitleRole, type TitleSchedule, titleSchedules } from './title-schedules.js';

/**
 * What the applicant's rows of 称号与平台 claim in the award year. A recognition is claimed when it is of that
 * year or the year before; evaluations and yearly support when they are of the year before. A row whose year
 * cannot be read is claimed, to stay open; other rows are history. A title that the policy does not name claims
 * nothing; one that it names at other levels only is claimed, to be refused.
 */
export function findTitleClaims({ applicant, policy, awardYear }: ClauseContext): readonly TitleClaim[] {
  const schedules = titleSchedules(policy);
  const found = applicant.titles.flatMap((row) =>
    findSchedules(row, schedules).filter((schedule, _, all) => isDue(schedule, all, row, awardYear)),
  );
  const claims = found.map((one) => ({
    clause: one.clause,
    role: one.role,
    row: one.row,
    claim: claimText(one.role, one.row, awardYear),
    repeated: found.some((other) => other !== one && isRepeat(one, other)),
    lowerInBatch: found.some((other) => isLower(other, one)),
  }));
  return withUniqueTexts(claims);
}

interface Found extends TitleSchedule {
  /** With the title as the schedule names it. */
  readonly row: TitleRow;
}

/**
 * The schedules that name a row's title at its level, each with the entries about that title. Where none does so
 * at that level, or the level is not known, the first schedule of each role: there the level is asked for.
 */
function findSchedules(row: TitleRow, schedules: readonly TitleSchedule[]): readonly Found[] {
  const naming = schedules.flatMap((schedule): readonly Found[] => {
    const named = asNamedAmong(schedule.entries, row);
    const entries = schedule.entries.filter((entry) => isNamed(entry, named?.category.value ?? ''));
    return named === undefined ? [] : [{ ...schedule, entries, row: named }];
  });
  const fitting = naming.filter(({ entries }) => entries.some((entry) => isAtLevel(entry, row.level.value)));
  if (fitting.length > 0) return fitting;
  return naming.filter(({ role }, index) => naming.findIndex((other) => other.role === role) === index);
}

/**
 * The row with its title as the entries name it, without a level in front; where that is not the level of the row,
 * the level is in doubt. Absent where they do not speak of the title.
 */
export function asNamedAmong(entries: readonly ScheduleEntry[], row: TitleRow): TitleRow | undefined {
  const { category, level } = row;
  const name = category.value === undefined ? undefined : nameAmong(entries, category.value);
  if (name === undefined) return undefined;
  const named = { ...row, category: { ...category, value: name.title } };
  if (name.level === undefined || level.value === undefined || name.level === level.value) return named;
  const { value, ...cell } = level;
  return { ...named, level: { ...cell, doubt: `类别写作「${category.value}」，级别填的是「${value}」` } };
}

function isDue(
  { role }: TitleSchedule,
  all: readonly TitleSchedule[],
  row: TitleRow,
  awardYear: number,
): boolean {
  if (role === 'award') {
    const { value } = row.grantedOn;
    return value === undefined || yearOf(value) === awardYear || yearOf(value) === awardYear - 1;
  }
  const { value: reviewed = awardYear - 1 } = row.reviewYear;
  if (reviewed !== awardYear - 1) return false;
  const base = baseOf(role, row);
  if (base === undefined) return role === 'yearlySupport' || isFilled(row.grade);
  // An evaluated row claims a share of what it fills in; of nothing filled in, it claims them all, open.
  const otherFilled = all.some((other) => isFilled(baseOf(other.role, row) ?? {}));
  return isFilled(base) || (isFilled(row.grade) && !otherFilled);
}

/** What a share is a share of; absent for what is no share. */
function baseOf(role: TitleRole, row: TitleRow): Fact<string> | undefined {
  if (role === 'grantMatch') return row.grantWan;
  return role === 'spendingShare' ? row.nonFiscalRdWan : undefined;
}

function isFilled({ value, doubt }: Fact<unknown>): boolean {
  return value !== undefined || doubt !== undefined;
}

/** A title is first only once; two evaluated bodies of one kind are told apart by the day of recognition. */
function isRepeat(one: Found, other: Found): boolean {
  if (one.clause !== other.clause || one.role !== other.role) return false;
  if (one.role === 'yearlySupport') return true;
  if (one.row.level.value !== other.row.level.value || !isSameTitle(one, other)) return false;
  if (one.role !== 'award') return one.row.grantedOn.value === other.row.grantedOn.value;
  return one.row.firstTime.value !== false && other.row.firstTime.value !== false;
}

function isLower(other: Found, one: Found): boolean {
  const { clause, role, row } = one;
  if (role !== 'award' || other.role !== role || other.clause !== clause || !isSameTitle(one, other)) {
    return false;
  }
  return other.row.firstTime.value !== false && compareLevels(other.row.level.value, row.level.value) < 0;
}

/** One title has one entry for each level, all with its names: 孵化器 and 大学科技园 are the same. */
function isSameTitle(one: Found, other: Found): boolean {
  return one.entries.some((entry) => isNamed(entry, other.row.category.value ?? ''));
}

/** A text that stands there already gets 「之2」: approvals and alternatives are found by the text. */
function withUniqueTexts(claims: readonly TitleClaim[]): readonly TitleClaim[] {
  const times = new Map<string, number>();
  return claims.map((one) => {
    const time = (times.get(one.claim) ?? 0) + 1;
    times.set(one.claim, time);
    return time === 1 ? one : { ...one, claim: `${one.claim}之${time}` };
  });
}
