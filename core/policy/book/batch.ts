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
}

/** The batch of the book; empty when the sheet has no row. */
export function readBatch(tables: Tables): Batch {
  const [row] = rowsOf(tables, 'batch');
  if (row === undefined) return {};
  return withoutAbsent({
    awardYear: yearNumberOf(row, 'awardYear'),
    policy: textOf(row, 'policy'),
    budgetWan: decimalOf(row, 'budgetWan'),
  });
}
