import type { ReadTable, Row } from '../../sheet/read-table.js';
import type { TableDefinition } from '../../sheet/table.js';

/** Tables by id, as `checkBook` returns them. */
export type Tables = ReadonlyMap<string, ReadTable>;

/** The rows of a table; none when the book lacks it. */
export function rowsOf(tables: Tables, id: string): readonly Row[] {
  return tables.get(id)?.rows ?? [];
}

/** What the sheet of a table is called in the book; where the book lacks it, as the starter has it. */
export function sheetOf(tables: Tables, { id, sheet }: TableDefinition): string {
  return tables.get(id)?.sheet ?? sheet;
}
