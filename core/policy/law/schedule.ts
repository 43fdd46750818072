import { remembered } from '../../remembered.js';
import { foldLetters } from '../../sheet/fold-text.js';
import type { ScheduleEntry } from './policy.js';

/** What a schedule is searched by: a title, and where they are known its level and grade. */
export interface ScheduleKey {
  readonly title: string;
  readonly level?: string;
  readonly grade?: string;
}

/**
 * The entries that a title, level and grade meet: one, or one per payer; none when the schedule does not speak of
 * it. An entry without level or grade covers every one.
 */
export function findEntries(
  entries: readonly ScheduleEntry[],
  { title, level, grade }: ScheduleKey,
): readonly ScheduleEntry[] {
  const wanted = stemOf(title);
  return entries.filter(
    (entry) =>
      stemsOf(entry).includes(wanted) &&
      (entry.level === undefined || entry.level === level) &&
      (entry.grade === undefined || entry.grade === grade),
  );
}

/** Whether an entry is about a title, by its name or another name of it; brackets, quotes and 「企业」 do not matter. */
export function isNamed(entry: ScheduleEntry, title: string): boolean {
  return stemsOf(entry).includes(stemOf(title));
}

/**
 * The name under which entries speak of a title: the title itself, or else what is left of it without the level
 * that is written in front (「省级众创空间」 is 众创空间, at 省). Absent where they do not speak of it.
 */
export function nameAmong(
  entries: readonly ScheduleEntry[],
  title: string,
): { readonly title: string; readonly level?: string } | undefined {
  if (isAmong(entries, title)) return { title };
  const [, level, rest] = /^(国家|省|市)级?(.+)$/u.exec(foldLetters(title)) ?? [];
  if (level === undefined || rest === undefined) return undefined;
  return isAmong(entries, rest) ? { title: rest, level } : undefined;
}

function isAmong(entries: readonly ScheduleEntry[], title: string): boolean {
  const wanted = stemOf(title);
  return entries.some((entry) => stemsOf(entry).includes(wanted));
}

/** Whether a text speaks of an entry's title anywhere, under any of its names. */
export function isSpokenOf(entry: ScheduleEntry, text: string): boolean {
  const folded = foldLetters(text);
  return stemsOf(entry).some((stem) => folded.includes(stem));
}

/** Every name of an entry, as names are compared. */
const stemsOf = remembered(({ title, also = [] }: ScheduleEntry): readonly string[] =>
  [title, ...also].map(stemOf),
);

/** A title without the 「企业」 at its end, which is written or left out. */
function stemOf(title: string): string {
  return foldLetters(title).replace(/企业$/u, '');
}
