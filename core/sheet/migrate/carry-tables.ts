import type { DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import type { RegionList } from '../../region.js';
import { formatAddress } from '../address.js';
import { isBlankCell } from '../blank-cell.js';
import type { Cell, WorkbookSnapshot } from '../cell.js';
import type { FoundTable } from '../find/find-table.js';
import { amountUnits } from '../parse/amount.js';
import { readTables } from '../read/read-tables.js';
import type { ReadCell, ReadTable } from '../read-table.js';
import { headerAmbiguous } from '../rules/structure/header-ambiguous.js';
import { headerMissing } from '../rules/structure/header-missing.js';
import { headerUnit } from '../rules/structure/header-unit.js';
import type { TableDefinition } from '../table.js';
import { type LeftBehind, leftInBook, leftOnSheet } from './left-behind.js';

/** A cell on its way to another workbook. */
export interface CarriedCell {
  readonly cell: Cell;
  /** What a plain 1 in its sheet is worth in 万元: not 1 where the old sheet counts in 元 or 亿元. */
  readonly factor: DecimalText;
  /** What was read of it; absent when it could not be read. */
  readonly value?: NonNullable<ReadCell['value']>;
}

/** A record's cells by column id; a blank cell is absent. */
export type CarriedRow = ReadonlyMap<string, CarriedCell>;

/** A table of a book with its records on the way, one for each row of `table`. */
export interface CarriedTable {
  readonly table: ReadTable;
  readonly rows: readonly CarriedRow[];
}

/** The tables of a book on their way, and all that is left behind. */
export interface CarriedTables {
  /** In the order of the definitions. */
  readonly tables: readonly CarriedTable[];
  readonly leftBehind: readonly LeftBehind[];
  /** What is wrong with sheets and headers: with a 强制性 one among them something is not found. */
  readonly findings: readonly Finding[];
}

const headerRules = new Set([headerMissing.id, headerAmbiguous.id, headerUnit.id]);

/**
 * Every record of a book's tables with its cells as they stand and as they were read, found by their headers, also
 * the cells that cannot be read. Words of a merged cell go to each of its rows.
 */
export function carryTables(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
  regions: RegionList,
): CarriedTables {
  const { tables, findings } = readTables(snapshot, definitions, { date1904: snapshot.date1904, regions });
  const carried = tables.map(({ found, table, findings: ofTable }) => ({
    found,
    table,
    rows: carryRows(found, table),
    ofTable,
  }));
  return {
    tables: carried.map(({ table, rows }) => ({ table, rows })),
    leftBehind: [
      ...carried.flatMap(({ found, table, rows }) => {
        const cells = new Set(
          rows.flatMap((row) => [...row.values()].map(({ cell }) => formatAddress(cell))),
        );
        return leftOnSheet(found, table, cells);
      }),
      ...leftInBook(snapshot, new Set(tables.map(({ found }) => found.sheet.name))),
    ],
    findings: [
      ...findings,
      ...carried.flatMap(({ ofTable }) => ofTable.filter(({ rule }) => headerRules.has(rule))),
    ],
  };
}

function carryRows({ sheet }: FoundTable, table: ReadTable): readonly CarriedRow[] {
  const cells = new Map(sheet.cells.map((cell) => [formatAddress(cell), cell]));
  const rows: CarriedRow[] = [];
  for (const row of table.rows) {
    const carried = new Map<string, CarriedCell>();
    for (const [id, { address, raw, value }] of row.cells) {
      const own = cells.get(address);
      const factor = amountUnits.get(table.columns.get(id)?.unit ?? '') ?? '1';
      const filledDown = raw === '' || !isBlankCell(own) ? undefined : rows.at(-1)?.get(id);
      if (filledDown !== undefined) carried.set(id, filledDown);
      else if (own !== undefined && own.text + (own.formula ?? '') !== '')
        carried.set(id, { cell: own, factor, ...(value !== undefined && { value }) });
    }
    rows.push(carried);
  }
  return rows;
}
