import type { DecimalText } from '../../../decimal.js';
import { decimalOf, type ReadTable, type Row } from '../../read-table.js';
import type { RuleContext } from '../rule.js';

/** A line of 台账 whose 应得 and 核定 are read and beyond doubt. */
export interface ApprovedLine {
  readonly ledger: ReadTable;
  readonly row: Row;
  readonly due: DecimalText;
  readonly approved: DecimalText;
}

/** The lines of 台账 whose 应得 and 核定 can be compared. */
export function approvedLines({ tables, isDoubtful }: RuleContext): readonly ApprovedLine[] {
  const ledger = tables.get('ledger');
  return (ledger?.rows ?? []).flatMap((row) => {
    const due = decimalOf(row, 'dueWan');
    const approved = decimalOf(row, 'approvedWan');
    if (ledger === undefined || due === undefined || approved === undefined) return [];
    if (isDoubtful(row, 'dueWan') || isDoubtful(row, 'approvedWan')) return [];
    return [{ ledger, row, due, approved }];
  });
}
