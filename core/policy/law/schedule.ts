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
  return entries.filter(
    (entry) =>
      isNamed(entry, title) &&
      (entry.level === undefined || entry.level === level) &&
      (entry.grade === undefined || entry.grade === grade),
  );
}

/** Whether an entry is about a title, by its name or another name of it; brackets, quotes and 「企业」 do not matter. */
export function isNamed(entry: ScheduleEntry, title: string): boolean {
  const wanted = stemOf(title);
  return namesOf(entry).some((name) => stemOf(name) === wanted);
}

/**
 * The name under which entries speak of a title: the title itself, or else what is left of it without the level
 * that is written in front (「省级众创空间」 is 众创空间, at 省). Absent where they do not speak of it.
 */
export function nameAmong(
  entries: readonly ScheduleEntry[],
  title: string,
): { readonly title: string; readonly level?: string } | undefined {
  if (entries.some((entry) => isNamed(entry, title))) return { title };
  const [, level, rest] = /^(国家|省|市)级?(.+)$/u.exec(foldLetters(title)) ?? [];
  if (level === undefined || rest === undefined) return undefined;
  return entries.some((entry) => isNamed(entry, rest)) ? { title: rest, level } : undefined;
}

/** Whether a text speaks of an entry's title anywhere, under any of its names. */
export function isSpokenOf(entry: ScheduleEntry, text: string): boolean {
  const folded = foldLetters(text);
  return namesOf(entry).some((name) => folded.includes(stemOf(name)));
}

function namesOf({ title, also = [] }: ScheduleEntry): readonly string[] {
  return [title, ...also];
}

/** A title without the 「企业」 at its end, which is written or left out. */
function stemOf(title: string): string {
  return foldLetters(title).replace(/企业$/u, '');
}
