import type { DecimalText } from '../../decimal.js';
import type { Finding, SheetPlace } from '../../finding.js';
import { decimalOf, placeOf, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Approval } from '../award.js';
import { type AwardName, readAwardName } from './award-name.js';
import { FactReader, isFaultless } from './fact-reader.js';
import { rowsOf, type Tables } from './tables.js';

/** An approval as entered, with what it belongs to. */
export interface EnteredApproval extends Omit<Approval, 'amountWan'>, AwardName {
  /** Absent when it, what it is of, or who made it and why, cannot be read or has a fault that is not mended. */
  readonly amountWan?: DecimalText;
  readonly place: SheetPlace;
}

/** 核定: what the bureau approved in the award year where it differs from the computation. */
export function readApprovals(
  tables: Tables,
  findings: readonly Finding[],
  awardYear: number,
): readonly EnteredApproval[] {
  const facts = new FactReader(findings);
  return rowsOf(tables, 'approvals').flatMap((row) => {
    const read = readAwardName(row, facts, awardYear);
    if (read === undefined) return [];
    const amount = facts.read(row, 'approvedWan', decimalOf);
    const isClear = read.isClear && isFaultless(facts, row, ['reductionReason', 'handler', 'reviewer']);
    return [
      {
        ...read.name,
        source: placeOf(row, 'approvedWan'),
        place: sheetPlaceOf(row, 'approvedWan'),
        ...withoutAbsent({
          amountWan: isClear ? amount.value : undefined,
          reason: textOf(row, 'reductionReason'),
          handler: textOf(row, 'handler'),
          reviewer: textOf(row, 'reviewer'),
        }),
      },
    ];
  });
}
