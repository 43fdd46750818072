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
  const wanted = foldTitle(title);
  return [entry.title, ...(entry.also ?? [])].some((name) => foldTitle(name) === wanted);
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」()·]/gu, '')
    .replace(/企业$/u, '');
}
