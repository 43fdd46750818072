import type { Finding } from '../../../finding.js';
import { findingOf } from '../../../rules/problem.js';
import { type Row, sheetPlaceOf, textOf } from '../../../sheet/read-table.js';
import { isAtLevel, titleSchedules } from '../../clauses/titles/title-schedules.js';
import type { Policy, ScheduleEntry } from '../../law/policy.js';
import { nameAmong } from '../../law/schedule.js';
import { titleUnknown } from '../../rules/entries/title-unknown.js';
import { rowsOf, type Tables } from '../tables.js';

/**
 * `title-unknown`: a row of 称号与平台 whose title the policy does not name at that level (at any level, when none
 * is entered), so that nothing is computed for it. What the policy does name there is listed, the nearest first.
 */
export function checkTitles(tables: Tables, policy: Policy): readonly Finding[] {
  const entries = titleSchedules(policy).flatMap((schedule) => schedule.entries);
  return rowsOf(tables, 'titles').flatMap((row) => checkTitle(row, entries, policy));
}

function checkTitle(row: Row, entries: readonly ScheduleEntry[], policy: Policy): readonly Finding[] {
  const title = textOf(row, 'category');
  const level = textOf(row, 'level');
  const atLevel = entries.filter((entry) => level === undefined || isAtLevel(entry, level));
  if (title === undefined) return [];
  const named = nameAmong(atLevel, title);
  if (named !== undefined && (named.level === undefined || (level ?? named.level) === named.level)) return [];
  const names = [...new Set(atLevel.map((entry) => entry.title))];
  const known = names
    .map((name) => ({ name, common: commonCharacters(name, title) }))
    .sort((a, b) => b.common - a.common)
    .map(({ name }) => name);
  const facts = { policy: policy.number, level: level ?? '', known: known.join('、') };
  const place = sheetPlaceOf(row, 'category');
  return [findingOf(titleUnknown, place, { actual: title, facts })];
}

/** How many different characters two names share. */
function commonCharacters(a: string, b: string): number {
  return [...new Set(a)].filter((mark) => b.includes(mark)).length;
}
