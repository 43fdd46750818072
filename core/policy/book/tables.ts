import type { ReadTable, Row } from '../../sheet/read-table.js';

/** Tables by id, as `checkBook` returns them. */
export type Tables = ReadonlyMap<string, ReadTable>;

/** The rows of a table; none when the book lacks it. */
export function rowsOf(tables: Tables, id: string): readonly Row[] {
  return tables.get(id)?.rows ?? [];
}
