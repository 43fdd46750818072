import { basename } from 'node:path';
import { mustBeMended } from '../../core/finding.js';
import { quote } from '../../core/messages/sentence.js';
import type { LetterSetup } from '../../jobs/draft/letters/letter-maker.js';
import { done, type ListedLetter, notItsTurn, undone } from '../../jobs/draft/letters/listed-letter.js';
import { CommandFailure } from '../failure.js';
import type { PendingFile } from '../output/pending-file.js';
import { sha256 } from '../output/sha256.js';
import { notWritten, temporaryOf, writeFiles } from '../output/write-files.js';
import type { BatchDisk } from './batch-disk.js';
import { endJournal, readJournal } from './batch-journal.js';
import type { PlacedLetter } from './batch-plan.js';
import { lockFolder } from './lock-folder.js';
import { makeLetters } from './make-letters.js';
import { LetterNotWritten, placeLetters, type ReadyLetter } from './place-letters.js';
import { type BatchLists, refuseToReplace, standingOf } from './standing-files.js';

/** A batch to be written. */
export interface Batch {
  readonly folder: string;
  readonly plan: readonly PlacedLetter[];
  readonly setup: LetterSetup;
  readonly workers: number;
  /** Whether files that are there and differ may be replaced. */
  readonly force: boolean;
  readonly lists: BatchLists;
  /** The lists, once every document is done. */
  readonly listFiles: (letters: readonly ListedLetter[]) => Promise<readonly PendingFile[]>;
  readonly progress: (done: number, all: number) => void;
}

/** Documents that the disk is asked to keep at once. */
const atOnce = 16;

export interface WrittenBatch {
  readonly letters: readonly ListedLetter[];
  /** Documents written now; the others were there, made from the same. */
  readonly written: number;
  /** Other documents in the folder: those of rows that are no longer there, or of something else. */
  readonly strays: readonly string[];
}

/**
 * Writes the documents one by one in the order of the rows, each whole or not at all, and keeps those that are there,
 * made from the same. When the disk fails, those before stay and the run can be taken up again. Throws a
 * `CommandFailure` when another run has the folder, or when a file that differs would be lost.
 */
export async function writeBatch(batch: Batch, disk: BatchDisk): Promise<WrittenBatch> {
  const { folder, plan, setup, workers } = batch;
  const release = openFolder(folder, disk);
  try {
    clearUnfinished(folder, plan, disk);
    const journal = readJournal(folder, batch.lists.record, disk);
    const before = new Map(plan.map((letter) => [letter, standingOf(letter, journal, disk)]));
    if (!batch.force) refuseToReplace(plan, before, batch.lists, journal, disk);
    const listed = new Map<PlacedLetter, ListedLetter>();
    const toMake = plan.filter((letter) => {
      const problems = letter.findings.filter(mustBeMended);
      const kept = before.get(letter);
      const isWhole = kept !== undefined && kept !== 'differs';
      if (isWhole) listed.set(letter, done(letter, kept));
      else if (!letter.inShard) listed.set(letter, notItsTurn(letter));
      else if (problems.length > 0) listed.set(letter, undone(letter, problems));
      return !listed.has(letter);
    });
    const made = makeLetters(
      setup,
      toMake.map(({ own }) => own),
      workers,
    );
    let written = 0;
    let ready: ReadyLetter[] = [];
    const place = async () => {
      await placeLetters(ready, folder, disk, ({ letter, entry }) => {
        written += 1;
        listed.set(letter, done(letter, entry.sha256));
        batch.progress(listed.size - plan.length + toMake.length, toMake.length);
      });
      ready = [];
    };
    try {
      for (const letter of toMake) {
        const { bytes, findings } = (await made.next()).value ?? { findings: [] };
        if (bytes === undefined) {
          listed.set(letter, undone(letter, findings.filter(mustBeMended)));
          continue;
        }
        const entry = { file: letter.file, inputs: letter.inputs, sha256: sha256(bytes) };
        ready.push({ letter, bytes, entry });
        if (ready.length === atOnce) await place();
      }
      await place();
    } catch (error) {
      throw error instanceof LetterNotWritten ? goOn(error, written, plan) : error;
    } finally {
      await made.return(undefined);
    }
    const letters = plan.flatMap((letter) => listed.get(letter) ?? []);
    writeFiles(await batch.listFiles(letters), disk);
    endJournal(folder, disk);
    return { letters, written, strays: straysIn(folder, plan, disk) };
  } finally {
    release();
  }
}

function straysIn(folder: string, plan: readonly PlacedLetter[], disk: BatchDisk): readonly string[] {
  const meant = new Set(plan.map(({ file }) => file));
  return disk
    .list(folder)
    .filter((name) => name.endsWith('.docx') && !name.startsWith('~$') && !meant.has(name))
    .sort();
}

function openFolder(folder: string, disk: BatchDisk): () => void {
  return onDisk(folder, () => {
    disk.makeFolder(folder);
    return lockFolder(folder, disk);
  });
}

/** What a run that was killed had not finished. Nothing else in the folder is ours. */
function clearUnfinished(folder: string, plan: readonly PlacedLetter[], disk: BatchDisk): void {
  const there = new Set(disk.list(folder));
  for (const path of plan.map((letter) => temporaryOf(letter.path))) {
    if (there.has(basename(path))) disk.remove(path);
  }
}

function onDisk<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure('output', notWritten(path, error));
  }
}

function goOn(
  { reason: { message }, letter: { number, name } }: LetterNotWritten,
  written: number,
  plan: readonly PlacedLetter[],
): CommandFailure {
  return new CommandFailure(
    'output',
    `${message}。第 ${number} 份（共 ${plan.length} 份）${quote(name)}没有出文；这次写好的 ${written} 份都完整。用同一条命令再运行一次，从这一份接着出`,
  );
}
