import { CommandFailure } from '../failure.js';
import { sha256 } from '../output/sha256.js';
import type { BatchDisk } from './batch-disk.js';
import type { Journal } from './batch-journal.js';
import type { PlacedLetter } from './batch-plan.js';

/** Where the lists of a batch stand; what finished runs made is read from the record. */
export interface BatchLists {
  readonly record: string;
  readonly book: string;
}

/** The hash of a file that is there, made from the same; `differs` for any other file; absent for none. */
export function standingOf(letter: PlacedLetter, journal: Journal, disk: BatchDisk): string | undefined {
  const bytes = disk.read(letter.path);
  if (bytes === undefined) return undefined;
  const entry = journal.get(letter.file);
  const hash = sha256(bytes);
  return entry?.inputs === letter.inputs && entry.sha256 === hash ? hash : 'differs';
}

/** Files named in a message. */
const mostNamed = 5;

/** Throws a `CommandFailure` that names the files that a run would replace. */
export function refuseToReplace(
  plan: readonly PlacedLetter[],
  before: ReadonlyMap<PlacedLetter, string | undefined>,
  lists: BatchLists,
  journal: Journal,
  disk: BatchDisk,
): void {
  const others = plan.filter((letter) => letter.inShard && before.get(letter) === 'differs');
  const names = others.map(({ path }) => path);
  if (journal.size === 0) names.push(...Object.values(lists).filter(disk.exists));
  if (names.length === 0) return;
  const named = names.slice(0, mostNamed).map((name) => `「${name}」`);
  const more = names.length > mostNamed ? `等 ${names.length} 个文件` : '';
  throw new CommandFailure(
    'output',
    `${named.join('、')}${more}已存在，内容与这次要出的不同，没有写入；要覆盖加 --force，或换个文件夹`,
  );
}
