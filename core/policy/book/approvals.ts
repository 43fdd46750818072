import type { DecimalText } from '../../decimal.js';
import type { Finding, SheetPlace } from '../../finding.js';
import { decimalOf, placeOf, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Approval } from '../award.js';
import { FactReader } from './fact-reader.js';
import { rowsOf, type Tables } from './tables.js';

/** An approval as entered, with what it belongs to. */
export interface EnteredApproval extends Omit<Approval, 'amountWan'> {
  readonly creditCode: string;
  readonly clause: string;
  /** 事项; needed where the applicant has several awards of the clause. */
  readonly claim?: string;
  /** Absent when what stands there, or in 事项, cannot be read or has a fault that is not mended. */
  readonly amountWan?: DecimalText;
  readonly place: SheetPlace;
}

/**
 * 核定: what the bureau approved where it differs from the computation. A row without a readable code or clause
 * gives none; its own findings say so.
 */
export function readApprovals(tables: Tables, findings: readonly Finding[]): readonly EnteredApproval[] {
  const facts = new FactReader(findings);
  return rowsOf(tables, 'approvals').flatMap((row) => {
    const creditCode = textOf(row, 'creditCode');
    const clause = textOf(row, 'clause');
    if (creditCode === undefined || clause === undefined) return [];
    const claim = facts.read(row, 'claim', textOf);
    const amount = facts.read(row, 'approvedWan', decimalOf);
    return [
      {
        creditCode,
        clause,
        source: placeOf(row, 'approvedWan'),
        place: sheetPlaceOf(row, 'approvedWan'),
        ...withoutAbsent({
          claim: claim.value,
          amountWan: claim.doubt === undefined ? amount.value : undefined,
          reason: textOf(row, 'reductionReason'),
          handler: textOf(row, 'handler'),
          reviewer: textOf(row, 'reviewer'),
        }),
      },
    ];
  });
}
