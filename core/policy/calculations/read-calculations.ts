import type { DecimalText } from '../../decimal.js';
import { decimalOf, type Row, textOf } from '../../sheet/read-table.js';
import { rowsOf, type Tables } from '../book/tables.js';

/** One line of 测算表 that can be read. */
export interface EnteredCalculation {
  readonly creditCode: string;
  readonly clause: string;
  readonly claim?: string;
  /** 万元, zero or more. */
  readonly amountWan: DecimalText;
  readonly row: Row;
}

/** 测算表 line by line. A line without a readable code, clause or amount gives none: its own findings say so. */
export function readCalculations(tables: Tables): readonly EnteredCalculation[] {
  return rowsOf(tables, 'calculations').flatMap((row) => {
    const creditCode = textOf(row, 'creditCode');
    const clause = textOf(row, 'clause');
    const amountWan = decimalOf(row, 'calculatedWan');
    const claim = textOf(row, 'claim');
    if (creditCode === undefined || clause === undefined || amountWan === undefined) return [];
    return [{ creditCode, clause, amountWan, row, ...(claim !== undefined && { claim }) }];
  });
}
