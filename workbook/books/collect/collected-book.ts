import type { Collection } from '../../../core/report/collect/collect-copies.js';
import type { MergedRow, MergedTable } from '../../../core/report/collect/merge-tables.js';
import { textColumn } from '../../../core/sheet/award-tables/shared.js';
import { originHeader } from '../../../core/sheet/own-sheets.js';
import type { TableDefinition } from '../../../core/sheet/table.js';
import type { BookPlan } from '../../write/plan.js';
import { type AwardStarter, awardStarterPlan } from '../award-starter.js';
import { readEntry } from '../carried-rows.js';
import { type EntryRow, entryCell } from '../entry-row.js';
import { collectSheet } from './collect-sheet.js';

/** Where each row of the merged book comes from. No table has such a column, so that a check passes it over. */
const sourceColumn = textColumn(
  'collectedFrom',
  originHeader,
  '收表时写的：文件!工作表!行。体检和测算不看这一列。',
  36,
);

/**
 * The merged book: a starter book with the rows of all copies, each with its 来源, and the sheet 收表情况. What a
 * conflict is about stands out by its colour.
 */
export function collectedBookPlan(
  collection: Collection,
  starter: Pick<AwardStarter, 'regions' | 'date' | 'extraSheets'>,
): BookPlan {
  const merged = collection.copies.filter(({ skipped }) => skipped === undefined);
  return awardStarterPlan({
    ...starter,
    tables: collection.tables.map(({ definition }) => withSource(definition)),
    rows: Object.fromEntries(
      collection.tables.map((table) => [table.definition.id, entriesOf(table, collection)]),
    ),
    notes: [`由 ${merged.length} 份工作簿汇总；各份情况和不一致之处见「收表情况」。`],
    extraSheets: [collectSheet(collection, starter.date), ...(starter.extraSheets ?? [])],
  });
}

function withSource(definition: TableDefinition): TableDefinition {
  return { ...definition, columns: [...definition.columns, sourceColumn] };
}

function entriesOf({ definition, rows }: MergedTable, { conflicts }: Collection): readonly EntryRow[] {
  const differing = new Map<MergedRow, Set<string>>();
  for (const { first, second, differences } of conflicts) {
    for (const row of [first, second]) {
      const columns = differing.get(row) ?? new Set([sourceColumn.id]);
      for (const { column } of differences) columns.add(column);
      differing.set(row, columns);
    }
  }
  const columns = withSource(definition).columns;
  return rows.map((row): EntryRow => {
    const entry: EntryRow = { ...readEntry(row.cells, row.copy.date1904), [sourceColumn.id]: row.source };
    const marked = columns.filter(({ id }) => differing.get(row)?.has(id) === true);
    return {
      ...entry,
      ...Object.fromEntries(
        marked.map((column) => [column.id, { ...entryCell(column, entry[column.id]), style: 'undecided' }]),
      ),
    };
  });
}
