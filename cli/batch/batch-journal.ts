import { join } from 'node:path';
import type { BatchDisk } from './batch-disk.js';

/** A document that a run made: from what, and with which bytes. */
export interface JournalEntry {
  readonly file: string;
  readonly inputs: string;
  readonly sha256: string;
}

/** By file. */
export type Journal = ReadonlyMap<string, JournalEntry>;

const journalName = '.出文进度.jsonl';

/** What earlier runs made in the folder: what the list of a finished one says, then what an unfinished one noted. */
export function readJournal(folder: string, listPath: string, disk: BatchDisk): Journal {
  const journal = new Map<string, JournalEntry>();
  const note = (value: unknown) => {
    if (isEntry(value)) journal.set(value.file, value);
  };
  const list = parse(textOf(disk.read(listPath)));
  const { documents } = (list ?? {}) as { readonly documents?: unknown };
  if (Array.isArray(documents)) for (const document of documents) note(document);
  // A last line that was cut short is of a document that was not finished.
  for (const line of textOf(disk.read(join(folder, journalName))).split('\n')) note(parse(line));
  return journal;
}

/**
 * Notes a document before it gets its name, so that every document of ours in the folder is known. On a line of its own
 * whatever stands before: that may have been cut short.
 */
export function noteInJournal(folder: string, { file, inputs, sha256 }: JournalEntry, disk: BatchDisk): void {
  disk.append(join(folder, journalName), `\n${JSON.stringify({ file, inputs, sha256 })}`);
}

/** Once the list says the same. */
export function endJournal(folder: string, disk: BatchDisk): void {
  disk.remove(join(folder, journalName));
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { file, inputs, sha256 } = value as Partial<Record<keyof JournalEntry, unknown>>;
  return typeof file === 'string' && typeof inputs === 'string' && typeof sha256 === 'string';
}
