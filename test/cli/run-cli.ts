import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../../cli/output/sha256.js';
import { runProgram } from '../../cli/program.js';
import type { EntryRows } from '../../workbook/books/entry-row.js';
import { bookOf } from './sample/sample-books.js';

export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly talk: string;
}

/** Runs a command line in this process and keeps what it said. */
export async function run(...args: string[]): Promise<CliRun> {
  let out = '';
  let talk = '';
  const code = await runProgram(args, {
    out: (text) => {
      out += text;
    },
    talk: (text) => {
      talk += text;
    },
  });
  return { code, out, talk };
}

/** A new empty folder outside the checkout. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'wenbiao-'));
}

/** Writes a workbook with these rows and gives its path. */
export async function writeRows(rows: EntryRows, name = '工作簿.xlsx'): Promise<string> {
  const path = join(newFolder(), name);
  writeFileSync(path, await bookOf(rows));
  return path;
}

/** Every file of a folder with its SHA-256. */
export function hashesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  );
}
