import type { Finding } from '../../core/finding.js';
import type { RegionList } from '../../core/region.js';
import { type BookCheck, checkBook } from '../../core/sheet/check-book.js';
import type { TableDefinition } from '../../core/sheet/table.js';
import type { InputBook } from './read-input.js';

/** Rules that say a table itself was not found: then nothing on it can be computed. */
const tableRules = new Set(['sheet-missing', 'header-missing', 'header-ambiguous', 'header-unit']);

/** The check of a book, what was noticed while reading it first. */
export function checkInput(
  { snapshot }: InputBook,
  tables: readonly TableDefinition[],
  regions: RegionList,
): BookCheck & { readonly tablesFound: boolean } {
  const checked = checkBook(snapshot, tables, regions);
  const findings: readonly Finding[] = [...snapshot.findings, ...checked.findings];
  return { ...checked, findings, tablesFound: !findings.some(({ rule }) => tableRules.has(rule)) };
}
