import type { Finding } from '../../finding.js';
import { finish, type Steps } from '../../steps.js';
import type { WorkbookSnapshot } from '../cell.js';
import { type FoundTable, findTables, missingSheet } from '../find/find-table.js';
import { columnNames } from '../find/header-lines.js';
import { separateTables } from '../find/separate-tables.js';
import type { ParseContext } from '../parse/parse-cell.js';
import { type ReadTable, yearNumberOf } from '../read-table.js';
import type { TableDefinition } from '../table.js';
import { readRows, readRowsSteps, type TableReading } from './read-rows.js';

/** A table where it was found, and what was read there. */
export interface TableOfBook extends TableReading {
  readonly found: FoundTable;
}

/** All tables of a book, in the order of their definitions, and what is wrong with where they stand. */
interface TablesOfBook {
  readonly tables: readonly TableOfBook[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the tables of a book and reads them, in the order of their definitions. Reading a sheet shows whether it holds
 * further tables; then it is taken apart and read again. A required table that is nowhere is a finding.
 */
export function readTables(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
  context: ParseContext,
): TablesOfBook {
  return finish(readTablesSteps(snapshot, definitions, context));
}

/** The same in steps. */
export function* readTablesSteps(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
  context: ParseContext,
): Steps<TablesOfBook> {
  const first = findTables(snapshot, definitions);
  const names = columnNames(definitions);
  const read = function* (tables: readonly FoundTable[]): Steps<readonly TableOfBook[]> {
    const batch = tables.find(({ definition }) => definition.id === 'batch');
    const awardYear = batch === undefined ? undefined : awardYearOf(readRows(batch, context).table);
    const full = awardYear === undefined ? context : { ...context, awardYear };
    const readings: TableOfBook[] = [];
    for (const found of tables) readings.push({ found, ...(yield* readRowsSteps(found, full, names)) });
    return readings;
  };
  const readings = yield* read(first.tables);
  const linesOf = (table: FoundTable) => readings.find(({ found }) => found === table)?.headerLines ?? [];
  const { tables, findings } = separateTables(first.tables, linesOf, first.missing, definitions);
  const inOrder = definitions.flatMap((definition) =>
    tables.filter((each) => each.definition === definition),
  );
  const wasSplit = inOrder.some((table) => !first.tables.includes(table));
  const absent = first.missing.filter(
    (definition) => definition.required && !tables.some((table) => table.definition === definition),
  );
  return {
    tables: wasSplit ? yield* read(inOrder) : readings,
    findings: [...first.findings, ...absent.map((definition) => missingSheet(definition, [])), ...findings],
  };
}

function awardYearOf({ rows: [row] }: ReadTable): number | undefined {
  return row === undefined ? undefined : yearNumberOf(row, 'awardYear');
}
