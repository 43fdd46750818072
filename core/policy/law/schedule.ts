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

/** Whether a text speaks of an entry's title anywhere, under any of its names. */
export function isSpokenOf(entry: ScheduleEntry, text: string): boolean {
  const folded = lettersOf(text);
  return namesOf(entry).some((name) => folded.includes(stemOf(name)));
}

function namesOf({ title, also = [] }: ScheduleEntry): readonly string[] {
  return [title, ...also];
}

/** A title without the 「企业」 at its end, which is written or left out. */
function stemOf(title: string): string {
  return lettersOf(title).replace(/企业$/u, '');
}

/** Letters and digits alone: quotes, brackets and spaces do not matter. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
