import type { Finding } from '../../finding.js';
import type { RegionList } from '../../region.js';
import type { WorkbookSnapshot } from '../cell.js';
import type { TableDefinition } from '../table.js';
import { type CarriedRow, carryTables } from './carry-tables.js';
import type { LeftBehind } from './left-behind.js';
import { type MovedPlaces, noteMove, withPlace } from './moved-places.js';

/** The rows of a book's tables, ready for another workbook, and all that is left behind. */
export interface CarryOver {
  /** By table id, in the order of the sheet. */
  readonly rows: ReadonlyMap<string, readonly CarriedRow[]>;
  readonly leftBehind: readonly LeftBehind[];
  /** What is wrong with sheets and headers: with a 强制性 one among them nothing should be carried. */
  readonly findings: readonly Finding[];
}

/**
 * Every record of a book's tables, also the cells that cannot be read: they go along as typed, so that a check of
 * the new book finds them again. Places in 核实说明 follow their cells to an entry sheet's layout: the header in
 * row 1, the columns as defined, a record a row from row 2.
 */
export function carryOver(
  snapshot: WorkbookSnapshot,
  definitions: readonly TableDefinition[],
  regions: RegionList,
): CarryOver {
  const { tables, leftBehind, findings } = carryTables(snapshot, definitions, regions);
  const moved: MovedPlaces = new Map();
  for (const { table } of tables) {
    for (const index of table.rows.keys()) noteMove(moved, table, index, index + 2);
  }
  const rows = tables.map(({ table: { definition }, rows: carried }) => {
    const isExplanations = definition.id === 'explanations';
    return [definition.id, isExplanations ? carried.map((row) => withPlace(row, moved)) : carried] as const;
  });
  return { rows: new Map(rows), leftBehind, findings };
}
