import type { InputBook } from '../../../../../core/report/input-book.js';
import { readWorkbook } from '../../../../../workbook/read/read-workbook.js';
import { sha256 } from '../../../../sha256.js';
import type { ComputedResult } from './result-book-source.js';
import { writeBook } from './write-book.js';

/** What step ③ computed as the book that it offers, read as it would be from the downloaded file. */
export async function readComputedBook({ plan }: ComputedResult): Promise<InputBook> {
  const bytes = await writeBook(plan);
  const snapshot = readWorkbook(bytes);
  return { name: `${plan.title}.xlsx`, sha256: sha256(bytes), snapshot, findings: snapshot.findings };
}
