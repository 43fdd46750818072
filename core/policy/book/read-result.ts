import { add, compare, type DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { payableWan } from '../../money.js';
import { findingOf } from '../../rules/problem.js';
import { formatAddress } from '../../sheet/address.js';
import type { WorkbookSnapshot } from '../../sheet/cell.js';
import { decimalOf, placeOf, type Row, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { saysNothing } from '../../sheet/says-nothing.js';
import { approvalAbove } from '../rules/approvals/approval-above.js';
import { approvalReason } from '../rules/approvals/approval-reason.js';
import { approvalReasonEmpty } from '../rules/approvals/approval-reason-empty.js';
import { approvalUnsigned } from '../rules/approvals/approval-unsigned.js';
import { missingSignatures } from './checks/check-overrides.js';
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
  /** The cells of its texts. */
  readonly cells: Readonly<Record<TextColumn, ReadText>>;
  /** 测算过程, as it stands there. */
  readonly arithmetic?: string;
}

type TextColumn = 'region' | 'name' | 'item' | 'clause';

/** A text of a line: `奖补测算表!C7`, and what is shown there. */
export interface ReadText {
  readonly place: string;
  readonly shown: string;
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
 * a lower one needs 核减原因, and the total in 汇总 must agree with the lines. Nothing else but 经办 and 复核, which it needs too, may
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
      ...rows.flatMap((row) =>
        textOf(row, 'status') === '可算' ? checkApproved(row, record) : checkUncertain(row),
      ),
      ...checkTotal(lines, snapshot),
      ...checkDigest(rows, record, sha256),
    ],
  };
}

function approvedLine(row: Row): readonly ApprovedLine[] {
  const text = (column: string) => textOf(row, column) ?? '';
  const cell = (column: TextColumn): ReadText => {
    return { place: placeOf(row, column), shown: row.cells.get(column)?.raw ?? '' };
  };
  const amountWan = decimalOf(row, 'approvedWan');
  if (amountWan === undefined) return [];
  const arithmetic = textOf(row, 'arithmetic');
  return [
    {
      creditCode: text('creditCode'),
      name: text('name'),
      region: text('region'),
      clause: text('clause'),
      item: text('item'),
      amountWan,
      source: placeOf(row, 'approvedWan'),
      cells: {
        region: cell('region'),
        name: cell('name'),
        item: cell('item'),
        clause: cell('clause'),
      },
      ...(arithmetic !== undefined && { arithmetic }),
    },
  ];
}

function checkApproved(row: Row, record: RecordItems): readonly Finding[] {
  const approved = decimalOf(row, 'approvedWan');
  const computed = decimalOf(row, 'amountWan');
  const clause = textOf(row, 'clause') ?? '';
  const place = sheetPlaceOf(row, 'approvedWan');
  if (approved === undefined || computed === undefined) {
    return [{ rule: 'approved-missing', severity: 'mandatory', place, facts: { clause } }];
  }
  const parts = { actual: approved, facts: { clause, computed } };
  const order = compare(approved, payableWan(computed));
  if (order > 0) return [findingOf(approvalAbove, place, parts)];
  if (order === 0) return [];
  const reason = textOf(row, 'reductionReason');
  const missing = isRecorded(row, approved, record) ? [] : missingSignatures(row);
  return [
    ...(reason === undefined ? [findingOf(approvalReason, place, parts)] : []),
    ...(reason !== undefined && saysNothing(reason)
      ? [findingOf(approvalReasonEmpty, sheetPlaceOf(row, 'reductionReason'), { actual: reason })]
      : []),
    ...(missing.length > 0
      ? [findingOf(approvalUnsigned, place, { facts: { missing: missing.join('、') } })]
      : []),
  ];
}

/** Whether the run itself had this amount from 核定 or 公示异议: what it lacked was told and explained there. */
function isRecorded(row: Row, approved: DecimalText, record: RecordItems): boolean {
  const award = `${textOf(row, 'creditCode')} ${textOf(row, 'clause')}`;
  return [...record].some(
    ([item = '', content = '']) =>
      /^(?:核定|公示异议) /.test(item) && item.includes(award) && content.includes(`${approved}万元，`),
  );
}

/** An amount typed where the run gave none: it was not computed with, and no document can rest on it. */
function checkUncertain(row: Row): readonly Finding[] {
  const status = textOf(row, 'status') ?? '';
  const typed = row.cells.get('approvedWan')?.raw ?? '';
  if (typed === '') return [];
  const place = sheetPlaceOf(row, 'approvedWan');
  const facts = { status, award: `${textOf(row, 'name')} ${textOf(row, 'clause')} ${textOf(row, 'claim')}` };
  return [{ rule: 'approved-uncertain', severity: 'mandatory', place, actual: typed, facts }];
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
