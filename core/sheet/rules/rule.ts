import type { Finding } from '../../finding.js';
import type { RegionList } from '../../region.js';
import type { Rule } from '../../rules/rule.js';
import type { Cell, SheetSnapshot } from '../cell.js';
import type { TotalRow } from '../read/read-rows.js';
import { type ReadTable, type Row, textOf } from '../read-table.js';

/** What a rule that looks beyond one cell may look at. */
export interface RuleContext {
  /** The tables that were found, by the id of their definition. */
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** The sum rows of each table, by the same id. */
  readonly totals: ReadonlyMap<string, readonly TotalRow[]>;
  /** The formulas among the records and sum rows of each table, by the same id; in the order of the sheet. */
  readonly formulas: ReadonlyMap<string, readonly Cell[]>;
  /** The sheets of the book by their names. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly regions: RegionList;
  /**
   * Whether reading the cell already raised a question about its size (元 or 万元?): what follows from the
   * size is then no fault of its own.
   */
  readonly isDoubtful: (row: Row, column: string) => boolean;
}

/** Looks at the tables together; one finding per faulty fact, none where a table or column is absent. */
export type RuleCheck = (context: RuleContext) => readonly Finding[];

/** A rule that looks beyond one cell. */
export type SheetRule = Rule & { readonly check: RuleCheck };

/** A table's rows by the text of one column; rows where it is empty or unreadable are left out. */
export function rowsBy(table: ReadTable | undefined, column: string): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of table?.rows ?? []) {
    const text = textOf(row, column);
    if (text === undefined) continue;
    const list = rows.get(text);
    if (list === undefined) rows.set(text, [row]);
    else list.push(row);
  }
  return rows;
}
