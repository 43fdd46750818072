import type { Finding } from '../../core/finding.js';
import type { RegionList } from '../../core/region.js';
import { checkForm } from '../../core/sheet/form-version.js';
import { carryOver } from '../../core/sheet/migrate/carry-over.js';
import type { LeftBehind } from '../../core/sheet/migrate/left-behind.js';
import { formNewer } from '../../core/sheet/rules/structure/form-newer.js';
import type { TableDefinition } from '../../core/sheet/table.js';
import { carriedEntries } from '../../workbook/books/carried-rows.js';
import type { EntryRows } from '../../workbook/books/entry-row.js';
import type { BookFile } from '../input/read-input.js';

/** The rows of an older workbook for a new one, or why they cannot be carried over. */
export interface Migration {
  readonly rows: EntryRows;
  readonly leftBehind: readonly LeftBehind[];
  /** What was noticed; a 强制性 one means that nothing may be written. */
  readonly findings: readonly Finding[];
}

/**
 * Carries every record of a book over. A book of a newer form is refused; so is one with a table that cannot be
 * found or a header with two meanings. A version that cannot be read is no hindrance: the headers say what is there.
 */
export function migrateBook(
  book: BookFile,
  tables: readonly TableDefinition[],
  regions: RegionList,
): Migration {
  const newer = checkForm(book.snapshot).filter(({ rule }) => rule === formNewer.id);
  if (newer.length > 0) return { rows: {}, leftBehind: [], findings: newer };
  const { rows, leftBehind, findings } = carryOver(book.snapshot, tables, regions);
  return {
    rows: carriedEntries(rows, book.snapshot.date1904),
    leftBehind,
    findings: [...findings, ...book.findings],
  };
}
