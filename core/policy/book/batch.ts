import type { DecimalText } from '../../decimal.js';
import type { Finding, SheetPlace } from '../../finding.js';
import { batchTable } from '../../sheet/award-tables/batch.js';
import { decimalOf, sheetPlaceOf, textOf, yearNumberOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Fact } from '../reasoning/fact.js';
import { FactReader } from './fact-reader.js';
import { rowsOf, sheetOf, type Tables } from './tables.js';

/** 批次: which award year and which policy the book asks for. */
export interface Batch {
  readonly awardYear?: number;
  /** The policy as typed: a document number, a title or an id. */
  readonly policy?: string;
  /** What the sheet is called in the book. */
  readonly sheet: string;
  /** How many rows the sheet has; there should be one. */
  readonly rows: number;
}

/** The batch of the book; empty when the sheet has no row. */
export function readBatch(tables: Tables): Batch {
  const rows = rowsOf(tables, 'batch');
  const [row] = rows;
  const sheet = sheetOf(tables, batchTable);
  if (row === undefined) return { sheet, rows: 0 };
  return {
    sheet,
    rows: rows.length,
    ...withoutAbsent({
      awardYear: yearNumberOf(row, 'awardYear'),
      policy: textOf(row, 'policy'),
    }),
  };
}

/** 预算 of the batch, 万元; absent when the cell is empty, cannot be read or has a fault that is not mended. */
export function readBudget(tables: Tables, findings: readonly Finding[]): EnteredBudget {
  const [row] = rowsOf(tables, 'batch');
  if (row === undefined) return { amount: {}, place: { kind: 'sheet', sheet: sheetOf(tables, batchTable) } };
  return {
    amount: new FactReader(findings).read(row, 'budgetWan', decimalOf),
    place: sheetPlaceOf(row, 'budgetWan'),
  };
}

/** The budget as entered, and where. */
export interface EnteredBudget {
  readonly amount: Fact<DecimalText>;
  readonly place: SheetPlace;
}
