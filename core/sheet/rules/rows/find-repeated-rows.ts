import { remembered } from '../../../remembered.js';
import type { ReadTable, Row } from '../../read-table.js';
import { textOf } from '../../read-table.js';
import type { ColumnDefinition } from '../../table.js';

/** A row with the key of an earlier one. */
export interface RepeatedRow {
  readonly row: Row;
  readonly first: Row;
  /** The columns that together name a row. */
  readonly columns: readonly ColumnDefinition[];
  /** Whether both rows are named, and not alike: they may be one enterprise or two. */
  readonly haveTwoNames: boolean;
}

/** The rows with the key of an earlier row; none where a column of the key is missing or a required part is unreadable. */
export const findRepeatedRows = remembered((table: ReadTable): readonly RepeatedRow[] => {
  const key = table.definition.key ?? [];
  const columns = table.definition.columns.filter(({ id }) => key.includes(id));
  if (columns.length === 0) return [];
  if (columns.some(({ id, required }) => required && !table.columns.has(id))) return [];
  const firstRows = new Map<string, Row>();
  const repeated: RepeatedRow[] = [];
  for (const row of table.rows) {
    // A part of the key that need not be filled in tells rows apart only where it is.
    const parts = columns.map(({ id, required }) => textOf(row, id) ?? (required ? undefined : ''));
    if (parts.includes(undefined)) continue;
    const name = JSON.stringify(parts);
    const first = firstRows.get(name);
    if (first === undefined) firstRows.set(name, row);
    else repeated.push({ row, first, columns, haveTwoNames: haveTwoNames(first, row) });
  }
  return repeated;
});

function haveTwoNames(a: Row, b: Row): boolean {
  const name = textOf(a, 'name');
  const other = textOf(b, 'name');
  return name !== undefined && other !== undefined && name !== other;
}
