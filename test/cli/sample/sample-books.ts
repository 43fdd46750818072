import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sampleRows } from '../../../cli/init/sample/index.js';
import type { RegionList } from '../../../core/region.js';
import { awardTables } from '../../../core/sheet/award-tables/index.js';
import { type BookCheck, checkBook } from '../../../core/sheet/check-book.js';
import { awardStarterPlan } from '../../../workbook/books/award-starter.js';
import type { EntryRows } from '../../../workbook/books/entry-row.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { writeBook } from '../../../workbook/write/write-book.js';

export const regions: RegionList = parse(readFileSync('policies/regions/anyang.yaml', 'utf8'));
export const sample = sampleRows(regions);

/** The rows of one table of the sample. */
export function sampleOf(table: string): EntryRows[string] {
  return sample[table] ?? [];
}

/** The bytes of the workbook with these rows. */
export function bookOf(rows: EntryRows): Promise<Uint8Array> {
  return writeBook(awardStarterPlan({ tables: awardTables, regions, rows, date: '2025-08-01' }));
}

/** The rows written to a workbook, read back and checked. */
export async function checkRows(rows: EntryRows): Promise<BookCheck> {
  return checkBook(readWorkbook(await bookOf(rows)), awardTables, regions);
}
