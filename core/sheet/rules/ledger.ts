import { add, compare } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { cellFinding } from '../cell-finding.js';
import { mandatory } from '../parse/reading.js';
import { decimalOf, type ReadTable, type Row } from '../read-table.js';
import type { Rule, RuleContext } from './rule.js';

/**
 * Within a ledger entry: `ledger-approved` 核定 above 应得, `reduction-reason` 核定 below 应得 without a reason,
 * `ledger-paid` more paid than 核定.
 */
export const checkLedger: Rule = ({ tables, isDoubtful }) => {
  const ledger = tables.get('ledger');
  if (ledger === undefined) return [];
  return ledger.rows.flatMap((row) => [
    ...approvedFindings(ledger, row, isDoubtful),
    ...paidFindings(ledger, row, isDoubtful),
  ]);
};

function approvedFindings(
  ledger: ReadTable,
  row: Row,
  isDoubtful: RuleContext['isDoubtful'],
): readonly Finding[] {
  const due = decimalOf(row, 'dueWan');
  const approved = decimalOf(row, 'approvedWan');
  if (due === undefined || approved === undefined) return [];
  if (isDoubtful(row, 'dueWan') || isDoubtful(row, 'approvedWan')) return [];
  const facts = { due, approved };
  const order = compare(approved, due);
  if (order > 0) return [cellFinding(ledger, row, ['approvedWan'], mandatory('ledger-approved', facts))];
  const reason = row.cells.get('reductionReason');
  if (order === 0 || (reason !== undefined && reason.raw !== '')) return [];
  return [cellFinding(ledger, row, ['reductionReason', 'approvedWan'], mandatory('reduction-reason', facts))];
}

/** What is known to be paid counts, so a missing figure hides nothing that is certain. */
function paidFindings(
  ledger: ReadTable,
  row: Row,
  isDoubtful: RuleContext['isDoubtful'],
): readonly Finding[] {
  const approved = decimalOf(row, 'approvedWan');
  const city = decimalOf(row, 'cityPaidWan');
  const district = decimalOf(row, 'districtPaidWan');
  if (approved === undefined || (city === undefined && district === undefined)) return [];
  if (['approvedWan', 'cityPaidWan', 'districtPaidWan'].some((column) => isDoubtful(row, column))) return [];
  const paid = add(city ?? '0', district ?? '0');
  if (compare(paid, approved) <= 0) return [];
  const excessive = city !== undefined && compare(city, approved) > 0 ? 'cityPaidWan' : 'districtPaidWan';
  return [cellFinding(ledger, row, [excessive], mandatory('ledger-paid', { paid, approved }))];
}
