import { add, compare, type DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { findingOf } from '../../rules/problem.js';
import { formatAddress } from '../../sheet/address.js';
import type { WorkbookSnapshot } from '../../sheet/cell.js';
import { decimalOf, placeOf, type Row, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { approvalAbove } from '../rules/approvals/approval-above.js';
import { approvalReason } from '../rules/approvals/approval-reason.js';
import { findTotal } from './find-total.js';
import { checkDigest, checkReady, type RecordItems, recordNames } from './result-record.js';
import { rowsOf, type Tables } from './tables.js';

/** One approved line of the result book, as it stands there now. */
export interface ApprovedLine {
  readonly creditCode: string;
  readonly name: string;
  readonly region: string;
  readonly clause: string;
  readonly item: string;
  readonly amountWan: DecimalText;
  /** `奖补测算表!L7`. */
  readonly source: string;
}

/** What documents take from a result book. */
export interface ReadResult {
  readonly awardYear?: string;
  readonly policyNumber?: string;
  readonly lines: readonly ApprovedLine[];
  /** Lines without an amount yet: they appear in no document. */
  readonly undecidedCount: number;
  /** Lines that are upper bounds only: they appear in no document either. */
  readonly upperBoundCount: number;
  readonly findings: readonly Finding[];
}

/** The name in a result book of the cell with the batch's certain total. */
export const certainTotalName = '可算合计';

/**
 * Reads 奖补测算表 and 核算记录 of a result book. 核定额 may have been changed by hand: it may not exceed 测算额,
 * a lower one needs 核减原因, and the total in 汇总 must agree with the lines. Nothing else but 经办 and 复核 may
 * have changed, and the run must have had no 强制性 problem left and used no reading that was only tried.
 */
export function readResult(
  tables: Tables,
  snapshot: WorkbookSnapshot,
  sha256: (text: string) => string,
): ReadResult {
  const record: RecordItems = new Map(
    rowsOf(tables, 'record').map((row) => [textOf(row, 'item'), textOf(row, 'content')]),
  );
  const rows = rowsOf(tables, 'assessment');
  const certain = rows.filter((row) => textOf(row, 'status') === '可算');
  const lines = certain.flatMap(approvedLine);
  const awardYear = record.get(recordNames.awardYear);
  const policyNumber = record.get(recordNames.policyNumber);
  return {
    ...(awardYear !== undefined && { awardYear }),
    ...(policyNumber !== undefined && { policyNumber }),
    lines,
    undecidedCount: rows.filter((row) => textOf(row, 'status') === '待裁定').length,
    upperBoundCount: rows.filter((row) => textOf(row, 'status') === '上限').length,
    findings: [
      ...checkReady(record),
      ...certain.flatMap(checkApproved),
      ...checkTotal(lines, snapshot),
      ...checkDigest(rows, record, sha256),
    ],
  };
}

function approvedLine(row: Row): readonly ApprovedLine[] {
  const text = (column: string) => textOf(row, column) ?? '';
  const amountWan = decimalOf(row, 'approvedWan');
  if (amountWan === undefined) return [];
  return [
    {
      creditCode: text('creditCode'),
      name: text('name'),
      region: text('region'),
      clause: text('clause'),
      item: text('item'),
      amountWan,
      source: placeOf(row, 'approvedWan'),
    },
  ];
}

function checkApproved(row: Row): readonly Finding[] {
  const approved = decimalOf(row, 'approvedWan');
  const computed = decimalOf(row, 'amountWan');
  const clause = textOf(row, 'clause') ?? '';
  const place = sheetPlaceOf(row, 'approvedWan');
  if (approved === undefined || computed === undefined) {
    return [{ rule: 'approved-missing', severity: 'mandatory', place, facts: { clause } }];
  }
  const parts = { actual: approved, facts: { clause, computed } };
  const order = compare(approved, computed);
  if (order > 0) return [findingOf(approvalAbove, place, parts)];
  const unexplained = order < 0 && textOf(row, 'reductionReason') === undefined;
  return unexplained ? [findingOf(approvalReason, place, parts)] : [];
}

/** A sum of doubles may differ from the exact sum by far less than a 分, which is 0.000001 万元. */
const sumTolerance = 1e-7;

/** The total that 汇总 shows against the lines: it is what a reader of the book sees. */
function checkTotal(lines: readonly ApprovedLine[], snapshot: WorkbookSnapshot): readonly Finding[] {
  const total = findTotal(snapshot, certainTotalName);
  if (total === undefined) {
    const place = { kind: 'sheet' } as const;
    return [{ rule: 'result-record', severity: 'mandatory', place, facts: { item: certainTotalName } }];
  }
  const { sheet, cell } = total;
  const sum = add(...lines.map(({ amountWan }) => amountWan));
  if (typeof cell.value === 'number' && Math.abs(Number(sum) - cell.value) < sumTolerance) return [];
  const place = { kind: 'sheet', sheet, cell: formatAddress(cell) } as const;
  return [{ rule: 'result-total', severity: 'mandatory', place, actual: cell.text, facts: { sum } }];
}
