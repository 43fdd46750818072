import type { ReadCell, ReadTable, Row } from '../../../core/sheet/read-table.js';
import type { TableDefinition } from '../../../core/sheet/table.js';
import type { NewRow } from './award-family.js';

/** Where facts of arguments stand: they have no cell. */
export const noSheet = '参数';

/** The row of a sheet that these cells make; `index` tells rows apart. */
export function rowFrom(cells: NewRow['cells'], index: number): Row {
  const read = Object.entries(cells).map(([column, value]): [string, ReadCell] => [
    column,
    { address: `${column}${index}`, raw: value === undefined ? '' : String(value), value },
  ]);
  return { sheet: noSheet, row: index, cells: new Map(read) };
}

/** The sheet with these rows, as if it had been read. */
export function tableFrom(definition: TableDefinition, rows: readonly Row[]): ReadTable {
  return {
    definition,
    sheet: definition.sheet,
    headerRows: [],
    columns: new Map(),
    otherHeaders: [],
    rows,
    ignoredRows: [],
    hiddenRows: [],
  };
}
