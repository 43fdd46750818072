import { columnLetters, formatRange } from '../../core/sheet/address.js';
import { headerText, type TableDefinition } from '../../core/sheet/table.js';
import type { CellPlan, SheetPlan } from '../write/plan.js';
import { entryHighlights, sameRows } from './entry-highlights.js';
import { type EntryRow, entryCell, entryFormat } from './entry-row.js';
import { entryValidation } from './entry-validation.js';

/** The last row with checks and formats when fewer rows are written. */
const lastPreparedRow = 2000;

/** The last row that is prepared for entries: 2000, or the last written row when that is further down. */
export function lastEntryRow(rows: readonly EntryRow[]): number {
  return Math.max(lastPreparedRow, rows.length + 1);
}

/**
 * A table as an entry sheet: its header in row 1, one record a row from row 2, so that Excel's filters work.
 *
 * @param codes the name of the range with the codes of 企业库; absent in a book without it
 */
export function entrySheet(table: TableDefinition, rows: readonly EntryRow[], codes?: string): SheetPlan {
  const { columns } = table;
  const last = lastEntryRow(rows);
  const header: CellPlan[] = columns.map((column) => ({
    kind: 'text',
    text: headerText(column),
    style: column.required ? 'header-required' : 'header',
  }));
  return {
    name: table.sheet,
    widths: columns.map((column) => column.width),
    columnFormats: columns.map(entryFormat),
    rows: [header, ...rows.map((row) => columns.map((column) => entryCell(column, row[column.id])))],
    freeze: { rows: 1, columns: namingColumns(table) },
    filter: formatRange({ top: 1, left: 1, bottom: last, right: columns.length }),
    validations: columns.map((column, index) => {
      const letters = columnLetters(index + 1);
      const isKey = table.key?.length === 1 && table.key[0] === column.id;
      const sameKeys = isKey ? sameRows([letters], last) : undefined;
      return entryValidation(column, `${letters}2:${letters}${last}`, sameKeys);
    }),
    highlights: entryHighlights(table, last, codes),
    gridlines: true,
    print: { orientation: 'landscape', titleRows: [1, 1], ...pagesFor(table) },
  };
}

/** How many columns from the left say whose row it is: through the name or title and the first code; 0 without them. */
function namingColumns({ columns }: TableDefinition): number {
  const named = columns.findIndex(({ id }) => id === 'name' || id === 'title');
  const code = columns.findIndex(({ type }) => type.kind === 'credit-code');
  return Math.max(named, code) + 1;
}

/** How many characters stand on a landscape page in print that can be read. */
const readableWidth = 240;

/** A table too wide for one page is printed on several side by side, each with the columns that say whose row it is. */
function pagesFor(table: TableDefinition): Pick<SheetPlan['print'], 'pagesWide' | 'titleColumns'> {
  const width = table.columns.reduce((sum, column) => sum + column.width, 0);
  const naming = namingColumns(table);
  if (width <= readableWidth || naming === 0) return {};
  return {
    pagesWide: Math.ceil(width / readableWidth),
    titleColumns: `A:${columnLetters(naming)}`,
  };
}
