import { add, compare, type DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { formatAddress, parseReference } from '../../sheet/address.js';
import type { Cell, WorkbookSnapshot } from '../../sheet/cell.js';
import { decimalOf, placeOf, type Row, sheetPlaceOf, textOf } from '../../sheet/read-table.js';
import { resultDigestText } from './result-digest.js';
import { recordTable } from './result-tables.js';
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
  readonly findings: readonly Finding[];
}

/** Items of 核算记录 that are read again. */
export const recordNames = {
  awardYear: '奖补年度',
  policyNumber: '政策文号',
  tableSha256: '测算表 SHA-256',
  openMandatory: '未改正的强制性问题（项）',
  trialReadings: '试算口径（未裁定）',
} as const;

/** The content of 试算口径 when every reading that an award used is ruled or the default. */
export const noTrialReadings = '无';

/** 核算记录 as it stands in the book: content by item. */
type RecordItems = ReadonlyMap<string | undefined, string | undefined>;

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
    findings: [
      ...checkOpen(record.get(recordNames.openMandatory)),
      ...checkTrial(record.get(recordNames.trialReadings)),
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
  const finding = { severity: 'mandatory', place, actual: approved, facts: { clause, computed } } as const;
  const order = compare(approved, computed);
  if (order > 0) return [{ rule: 'approval-above', ...finding }];
  const unexplained = order < 0 && textOf(row, 'reductionReason') === undefined;
  return unexplained ? [{ rule: 'approval-reason', ...finding }] : [];
}

/** A sum of doubles may differ from the exact sum by far less than a 分, which is 0.000001 万元. */
const sumTolerance = 1e-7;

/** The total that 汇总 shows against the lines: it is what a reader of the book sees. */
function checkTotal(lines: readonly ApprovedLine[], snapshot: WorkbookSnapshot): readonly Finding[] {
  const total = namedTotal(snapshot) ?? regionTotal(snapshot);
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

interface TotalCell {
  readonly sheet: string;
  readonly cell: Cell;
}

/** The cell that the book names 可算合计. */
function namedTotal({ definedNames, sheets }: WorkbookSnapshot): TotalCell | undefined {
  const name = definedNames.find((each) => each.name === certainTotalName);
  const reference = name === undefined ? undefined : parseReference(name.refersTo);
  const cell = sheets
    .find((sheet) => sheet.name === reference?.sheet)
    ?.cells.find(({ row, column }) => row === reference?.address.row && column === reference.address.column);
  return reference === undefined || cell === undefined ? undefined : { sheet: reference.sheet, cell };
}

/** In a book without names (Excel's pane writes none): 可算 on the first 合计 line of 汇总. */
function regionTotal({ sheets }: WorkbookSnapshot): TotalCell | undefined {
  const cells = sheets.find(({ name }) => name === '汇总')?.cells ?? [];
  const header = cells.find(({ text }) => text.startsWith('可算'));
  const line = cells.find(
    ({ column, text, row }) => column === 1 && text === '合计' && row > (header?.row ?? 0),
  );
  const cell = cells.find(({ row, column }) => row === line?.row && column === header?.column);
  return cell === undefined ? undefined : { sheet: '汇总', cell };
}

/** A run with 强制性 problems left is not ready for any document. */
function checkOpen(count: string | undefined): readonly Finding[] {
  if (count === undefined || count === '0') return [];
  const place = { kind: 'sheet', sheet: '数据问题' } as const;
  return [{ rule: 'result-open', severity: 'mandatory', place, facts: { count } }];
}

/** Amounts under a reading that was only tried are a comparison; a book that does not say so may hold such. */
function checkTrial(readings: string | undefined): readonly Finding[] {
  if (readings === noTrialReadings) return [];
  const finding = { severity: 'mandatory', place: { kind: 'sheet', sheet: recordTable.sheet } } as const;
  return readings === undefined
    ? [{ rule: 'result-record', ...finding, facts: { item: recordNames.trialReadings } }]
    : [{ rule: 'result-trial', ...finding, facts: { readings } }];
}

/**
 * Lines, amounts, names, the year or the trial readings changed by hand are no longer what was computed. A book
 * without the trial readings has another digest, and is told to be incomplete.
 */
function checkDigest(
  rows: readonly Row[],
  record: RecordItems,
  sha256: (text: string) => string,
): readonly Finding[] {
  if (!record.has(recordNames.trialReadings)) return [];
  const content = (item: keyof typeof recordNames) => record.get(recordNames[item]) ?? '';
  const lines = rows.map((row) => {
    const text = (column: string) => textOf(row, column) ?? '';
    const amountWan = decimalOf(row, 'amountWan');
    return {
      region: text('region'),
      name: text('name'),
      creditCode: text('creditCode'),
      claim: text('claim'),
      clause: text('clause'),
      item: text('item'),
      status: text('status'),
      ...(amountWan !== undefined && { amountWan }),
    };
  });
  const fixed = {
    awardYear: content('awardYear'),
    policyNumber: content('policyNumber'),
    trialReadings: content('trialReadings'),
  };
  if (sha256(resultDigestText(fixed, lines)) === content('tableSha256')) return [];
  return [{ rule: 'result-changed', severity: 'mandatory', place: { kind: 'sheet', sheet: '奖补测算表' } }];
}
