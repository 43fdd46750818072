import type { DecimalText } from '../../decimal.js';
import { decimalOf, textOf, yearNumberOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import { rowsOf, type Tables } from './tables.js';

/** 批次: which award year and which policy the book asks for. */
export interface Batch {
  readonly awardYear?: number;
  /** The policy as typed: a document number, a title or an id. */
  readonly policy?: string;
  readonly budgetWan?: DecimalText;
  /** How many rows the sheet has; there should be one. */
  readonly rows: number;
}

/** The batch of the book; empty when the sheet has no row. */
export function readBatch(tables: Tables): Batch {
  const rows = rowsOf(tables, 'batch');
  const [row] = rows;
  if (row === undefined) return { rows: 0 };
  return {
    rows: rows.length,
    ...withoutAbsent({
      awardYear: yearNumberOf(row, 'awardYear'),
      policy: textOf(row, 'policy'),
      budgetWan: decimalOf(row, 'budgetWan'),
    }),
  };
}
