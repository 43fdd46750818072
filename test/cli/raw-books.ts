import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../core/finding.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/sheet/cell.js';
import type { EntryRows } from '../../workbook/books/entry-row.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { enterpriseHeaders } from '../core/sheet/award-book.js';
import { type Entry, sheet } from '../core/sheet/build-sheet.js';
import { type FileParts, xlsxOf } from '../workbook/snapshot-xlsx.js';
import { newFolder, run } from './run-cli.js';
import { bookOf } from './sample/sample-books.js';
import { rdStory } from './story-rows.js';

/** The starter book with these rows, its sheets of the given names replaced or, when it has none, added. */
export async function bookWith(
  rows: EntryRows,
  ...sheets: readonly SheetSnapshot[]
): Promise<WorkbookSnapshot> {
  const snapshot = readWorkbook(await bookOf(rows));
  const names = new Set(sheets.map(({ name }) => name));
  return { ...snapshot, sheets: [...snapshot.sheets.filter(({ name }) => !names.has(name)), ...sheets] };
}

/** Writes a book whose 企业库 lists these codes and names, as typed, and otherwise sound cells. */
export async function writeListed(...enterprises: readonly (readonly [Entry, string])[]): Promise<string> {
  const rows = enterprises.map(([code, name]) => [code, name, '企业', '文峰区', '区', '否', '否', '否']);
  const listed = sheet('企业库', [enterpriseHeaders, ...rows]);
  return writeRaw(await bookWith({ batch: rdStory['batch'] ?? [] }, listed));
}

/** Writes a hand-made workbook into a folder of its own and gives its path. */
export function writeRaw(
  book: Pick<WorkbookSnapshot, 'sheets' | 'date1904'>,
  parts: FileParts = {},
  name = '工作簿.xlsx',
): string {
  return writeBytes(xlsxOf(book, parts), name);
}

/** Writes a file into a folder of its own and gives its path. */
export function writeBytes(bytes: Uint8Array | string, name = '工作簿.xlsx'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** A sheet of a workbook row by row as shown, without rows and trailing cells that are empty. */
export function shownRows(path: string, sheetName: string): readonly (readonly string[])[] {
  const cells = readWorkbook(readFileSync(path)).sheets.find(({ name }) => name === sheetName)?.cells ?? [];
  const rows = new Map<number, string[]>();
  for (const { row, column, text } of cells) {
    const own = rows.get(row) ?? [];
    while (own.length < column) own.push('');
    own[column - 1] = text;
    rows.set(row, own);
  }
  return [...rows.values()];
}

/** What `check --json` finds: `rule sheet!cell`, hints included. */
export async function foundBy(path: string, ...args: string[]): Promise<readonly string[]> {
  const { out } = await run('check', path, '--json', ...args);
  const { findings } = JSON.parse(out) as { readonly findings: readonly Finding[] };
  return findings.map(
    ({ rule, place }) =>
      `${rule} ${place.kind === 'sheet' ? [place.sheet, place.cell].filter(Boolean).join('!') : place.file}`,
  );
}
