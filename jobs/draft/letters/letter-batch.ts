import { mustBeMended } from '../../../core/finding.js';
import { letterListPlan } from '../../../workbook/books/letter-list-book.js';
import type { BookPlan } from '../../../workbook/write/plan.js';
import type { DraftOrder } from '../draft-one.js';
import type { HouseData } from '../house-data.js';
import type { PreparedDraft } from '../prepare-draft.js';
import { batchLists, batchRecord } from './batch-record.js';
import { letterMaker } from './letter-maker.js';
import { done, type ListedLetter, undone } from './listed-letter.js';
import { planLetters } from './plan-letters.js';

/** The documents of a list's rows, as a folder of the command line has them. */
export interface LetterBatch {
  /** Files by name: every document in the order of the rows, then the two lists. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly letters: readonly ListedLetter[];
}

/** What is done besides making the documents. */
export interface BatchSurroundings {
  /** Turns the list of documents into a workbook. */
  readonly writeBook: (plan: BookPlan) => Promise<Uint8Array>;
  /** Called, and waited for, before each document: so many of all are done. */
  readonly progress: (done: number, all: number) => Promise<void>;
}

/** Where a zip is unpacked: in a folder whose path has so many characters, as one of downloads has. */
const usualFolder = 60;

/** A document for each row of the list, in memory. Throws for what has no rows: its findings must be mended first. */
export async function makeLetterBatch(
  prepared: PreparedDraft,
  { date, final, accepted }: DraftOrder,
  house: HouseData,
  { writeBook, progress }: BatchSurroundings,
): Promise<LetterBatch> {
  const { template, data, rows } = prepared;
  if (data === undefined || rows === undefined) throw new RangeError('Expected the rows of a list.');
  const setup = { template, shared: data, date, final, accepted };
  const plan = planLetters(rows, setup, usualFolder, house) ?? [];
  const make = letterMaker(setup, house);
  const files = new Map<string, Uint8Array>();
  const letters: ListedLetter[] = [];
  for (const letter of plan) {
    await progress(letters.length, plan.length);
    const ofRow = letter.findings.filter(mustBeMended);
    const made = ofRow.length > 0 ? { findings: ofRow } : await make(letter.own);
    if (made.bytes === undefined) {
      letters.push(undone(letter, made.findings.filter(mustBeMended)));
      continue;
    }
    files.set(letter.file, made.bytes);
    letters.push(done(letter, house.sha256(made.bytes)));
  }
  const record = batchRecord(prepared, date, letters, house);
  files.set(batchLists.record, new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`));
  files.set(batchLists.book, await writeBook(letterListPlan(template.fields.title, date, letters)));
  return { files, letters };
}
