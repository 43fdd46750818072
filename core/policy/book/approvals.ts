import type { SheetPlace } from '../../finding.js';
import { decimalOf, placeOf, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Approval } from '../award.js';
import { rowsOf, type Tables } from './tables.js';

/** An approval as entered, with what it belongs to. */
export interface EnteredApproval extends Approval {
  readonly creditCode: string;
  readonly clause: string;
  readonly place: SheetPlace;
}

/** 核定: what the bureau approved where it differs from the computation. Rows that cannot be read give none. */
export function readApprovals(tables: Tables): readonly EnteredApproval[] {
  return rowsOf(tables, 'approvals').flatMap((row) => {
    const creditCode = textOf(row, 'creditCode');
    const clause = textOf(row, 'clause');
    const amountWan = decimalOf(row, 'approvedWan');
    if (creditCode === undefined || clause === undefined || amountWan === undefined) return [];
    return [
      {
        creditCode,
        clause,
        amountWan,
        source: placeOf(row, 'approvedWan'),
        place: sheetPlaceOf(row, 'approvedWan'),
        ...withoutAbsent({
          reason: textOf(row, 'reductionReason'),
          handler: textOf(row, 'handler'),
          reviewer: textOf(row, 'reviewer'),
        }),
      },
    ];
  });
}
