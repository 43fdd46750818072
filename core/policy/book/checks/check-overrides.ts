import type { Finding } from '../../../finding.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../../sheet/cell-finding.js';
import { type ReadTable, type Row, textOf } from '../../../sheet/read-table.js';
import { saysNothing } from '../../../sheet/says-nothing.js';
import { approvalReasonEmpty } from '../../rules/approvals/approval-reason-empty.js';
import { approvalUnsigned } from '../../rules/approvals/approval-unsigned.js';
import { objectionUnsigned } from '../../rules/objections/objection-unsigned.js';
import type { Tables } from '../tables.js';

/**
 * What a row of 核定 or of 公示异议 must say whatever it is about: why and by whom, at the first cell that does not.
 * Where the sheet lacks the column, at the amount or the verdict.
 */
export function checkOverrides(tables: Tables): readonly Finding[] {
  return [...eachRow(tables, 'approvals', checkApproval), ...eachRow(tables, 'objections', checkObjection)];
}

const signatures = { handler: '经办', reviewer: '复核' } as const;
const decision = { documentNumber: '文号', date: '日期', ...signatures } as const;

/** 经办 and 复核 that a row does not have, as the columns are called. */
export function missingSignatures(row: Row): readonly string[] {
  return missingOf(row, signatures).map(([, title]) => title);
}

function eachRow(
  tables: Tables,
  id: string,
  check: (table: ReadTable, row: Row) => readonly Finding[],
): readonly Finding[] {
  const table = tables.get(id);
  return table?.rows.flatMap((row) => check(table, row)) ?? [];
}

function checkApproval(table: ReadTable, row: Row): readonly Finding[] {
  const reason = textOf(row, 'reductionReason');
  return [
    ...(reason !== undefined && saysNothing(reason)
      ? [cellFinding(table, row, ['reductionReason'], problemOf(approvalReasonEmpty))]
      : []),
    ...unsigned(missingOf(row, signatures), (column, missing) =>
      cellFinding(table, row, [column, 'approvedWan'], problemOf(approvalUnsigned, { missing })),
    ),
  ];
}

function checkObjection(table: ReadTable, row: Row): readonly Finding[] {
  const verdict = textOf(row, 'verdict');
  if (verdict !== '取消' && verdict !== '调整') return [];
  return unsigned(missingOf(row, decision), (column, missing) =>
    cellFinding(table, row, [column, 'verdict'], problemOf(objectionUnsigned, { verdict, missing })),
  );
}

/** The columns in which nothing stands; what cannot be read there has a finding of its own. */
function missingOf(row: Row, columns: Readonly<Record<string, string>>): readonly [string, string][] {
  return Object.entries(columns).filter(([column]) => (row.cells.get(column)?.raw ?? '') === '');
}

function unsigned(
  missing: readonly [string, string][],
  find: (column: string, missing: string) => Finding,
): readonly Finding[] {
  const [first] = missing;
  return first === undefined ? [] : [find(first[0], missing.map(([, title]) => title).join('、'))];
}
