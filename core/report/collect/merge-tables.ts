import { isBlankCell } from '../../sheet/blank-cell.js';
import type { CarriedRow, CarriedTable } from '../../sheet/migrate/carry-tables.js';
import { type MovedPlaces, noteMove, withPlace } from '../../sheet/migrate/moved-places.js';
import type { TableDefinition } from '../../sheet/table.js';
import { writtenValue } from './written-value.js';

/** A copy of the workbook with its tables on the way to the merged one. */
export interface CarriedCopy {
  readonly name: string;
  readonly date1904: boolean;
  readonly tables: readonly CarriedTable[];
}

/** A record of the merged book. */
export interface MergedRow {
  readonly cells: CarriedRow;
  readonly copy: CarriedCopy;
  /** Where it comes from: 「甲.xlsx!企业库!5」. */
  readonly source: string;
  /** Its row in the merged book. */
  readonly row: number;
}

/** A table of the merged book. */
export interface MergedTable {
  readonly definition: TableDefinition;
  readonly rows: readonly MergedRow[];
}

/** A record that another copy has in the same words, so that it was not taken again. */
export interface RepeatedRow {
  readonly definition: TableDefinition;
  readonly source: string;
  readonly copy: CarriedCopy;
  readonly first: MergedRow;
}

/** One record in the words of two copies: both stand in the merged book. */
export interface CopyConflict {
  readonly definition: TableDefinition;
  readonly first: MergedRow;
  readonly second: MergedRow;
  /** The columns that differ, by id and title, with what each says; empty text for an empty cell. */
  readonly differences: readonly {
    readonly column: string;
    readonly title: string;
    readonly first: string;
    readonly second: string;
  }[];
}

/** Copies made into one. Every record of a copy stands in `tables` or in `repeated`. */
export interface Merge {
  readonly tables: readonly MergedTable[];
  readonly repeated: readonly RepeatedRow[];
  readonly conflicts: readonly CopyConflict[];
}

/**
 * The records of all copies, table by table, copy by copy. A record that an earlier copy has, column for column, is
 * taken once; one with the same key and other contents is taken as well, and is a conflict. What a copy says twice
 * stays twice. Places in 核实说明 follow their cells.
 */
export function mergeTables(copies: readonly CarriedCopy[], definitions: readonly TableDefinition[]): Merge {
  const moves = new Map(copies.map((copy): [CarriedCopy, MovedPlaces] => [copy, new Map()]));
  // 核实说明 comes last: where the cells of the other tables go must be known.
  const isLast = ({ id }: TableDefinition) => id === 'explanations';
  const ordered = [...definitions.filter((each) => !isLast(each)), ...definitions.filter(isLast)];
  const merged = new Map(ordered.map((definition) => [definition, mergeTable(copies, definition, moves)]));
  const parts = definitions.flatMap((definition) => merged.get(definition) ?? []);
  return {
    tables: parts.map(({ table }) => table),
    repeated: parts.flatMap(({ repeated }) => repeated),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

function mergeTable(
  copies: readonly CarriedCopy[],
  definition: TableDefinition,
  moves: ReadonlyMap<CarriedCopy, MovedPlaces>,
) {
  const rows: MergedRow[] = [];
  const repeated: RepeatedRow[] = [];
  const conflicts: CopyConflict[] = [];
  const sameContent = new Map<string, MergedRow[]>();
  const firstOfKey = new Map<string, MergedRow[]>();
  for (const copy of copies) {
    const carried = copy.tables.find(({ table }) => table.definition.id === definition.id);
    if (carried === undefined) continue;
    const moved = moves.get(copy) ?? new Map();
    const seen = new Map<string, number>();
    for (const [index, cellsThere] of carried.rows.entries()) {
      const source = `${copy.name}!${carried.table.sheet}!${carried.table.rows[index]?.row}`;
      const cells =
        definition.id === 'explanations' ? withPlace(cellsThere, moved, `${copy.name}!`) : cellsThere;
      const content = contentOf(cells, definition);
      const same = listOf(sameContent, content);
      const times = seen.get(content) ?? 0;
      seen.set(content, times + 1);
      const twin = same[times];
      if (twin !== undefined) {
        repeated.push({ definition, source, copy, first: twin });
        noteMove(moved, carried.table, index, twin.row);
        continue;
      }
      const row: MergedRow = { cells, copy, source, row: rows.length + 2 };
      rows.push(row);
      same.push(row);
      noteMove(moved, carried.table, index, row.row);
      const ofKey = listOf(firstOfKey, keyOf(cells, definition));
      const first = ofKey.find((other) => other.copy !== copy);
      const differences = first === undefined ? [] : differencesOf(first, row, definition);
      if (first !== undefined && differences.length > 0)
        conflicts.push({ definition, first, second: row, differences });
      ofKey.push(row);
    }
  }
  return { table: { definition, rows }, repeated, conflicts };
}

function listOf<Item>(lists: Map<string, Item[]>, key: string | undefined): Item[] {
  const list = (key === undefined ? undefined : lists.get(key)) ?? [];
  if (key !== undefined) lists.set(key, list);
  return list;
}

function contentOf(cells: CarriedRow, { columns }: TableDefinition): string {
  return JSON.stringify(columns.map(({ id }) => writtenValue(cells.get(id))));
}

/** What names the record; absent where a part that must be there cannot be read, and for a table without key. */
function keyOf(cells: CarriedRow, { key, columns }: TableDefinition): string | undefined {
  if (key === undefined) return undefined;
  const parts = columns
    .filter(({ id }) => key.includes(id))
    .map(({ id, required }) => {
      const cell = cells.get(id);
      const isEmpty = cell === undefined || isBlankCell(cell.cell);
      return cell?.value ?? (isEmpty && !required ? '' : undefined);
    });
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

function differencesOf(
  first: MergedRow,
  second: MergedRow,
  { columns }: TableDefinition,
): CopyConflict['differences'] {
  return columns
    .map(({ id, title }) => ({
      column: id,
      title,
      first: writtenValue(first.cells.get(id)),
      second: writtenValue(second.cells.get(id)),
    }))
    .filter((each) => each.first !== each.second);
}
