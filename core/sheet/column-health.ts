import type { ReadTable } from './read-table.js';

/** How full and how readable a column is; the three counts add up to the table's records. */
interface ColumnHealth {
  readonly sheet: string;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** Cells with a value. */
  readonly valid: number;
  readonly empty: number;
  /** Cells in which something stands that could not be read. */
  readonly faulty: number;
}

/** The health of every column found, table by table, in the order of the definitions. */
export function columnHealth(tables: Iterable<ReadTable>): readonly ColumnHealth[] {
  return [...tables].flatMap(({ sheet, rows, columns }) =>
    [...columns].map(([id, { header }]) => {
      let valid = 0;
      let faulty = 0;
      for (const row of rows) {
        const cell = row.cells.get(id);
        if (cell?.value !== undefined) valid += 1;
        else if (cell?.raw !== '') faulty += 1;
      }
      return { sheet, header, valid, empty: rows.length - valid - faulty, faulty };
    }),
  );
}
