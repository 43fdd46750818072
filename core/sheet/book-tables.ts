import { awardTables } from './award-tables/index.js';
import type { WorkbookSnapshot } from './cell.js';
import { findTables } from './find/find-table.js';
import { indicatorWeightsTable } from './indicator-tables/weights.js';
import type { TableDefinition } from './table.js';

/** Every table that a check knows: those of an award book, and 指标体系, which may stand in it or alone. */
export const bookTables: readonly TableDefinition[] = [...awardTables, indicatorWeightsTable];

/** Whether a book holds 指标体系 and nothing of an award book: then nothing of that is missing from it. */
export function isIndicatorBook(snapshot: WorkbookSnapshot): boolean {
  const has = (definitions: readonly TableDefinition[]) =>
    findTables(snapshot, definitions).tables.length > 0;
  return has([indicatorWeightsTable]) && !has(awardTables);
}
