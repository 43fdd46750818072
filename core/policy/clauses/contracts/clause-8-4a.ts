import { compare } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import { chooseReading, undecidedOption } from '../../law/reading-choice.js';
import type { ClauseContext } from '../clause-context.js';
import { assessReceipts, mayHaveReceipts } from './assess-receipts.js';

const transferKinds: readonly string[] = ['开发', '转让'];
const licence = '许可';

/** Whether a contract may fall under 8-4a; one of unknown kind may. */
export function isTransfer({ kind }: ContractRow): boolean {
  return kind.value === undefined || kind.value === licence || transferKinds.includes(kind.value);
}

/**
 * 8-4a 技术开发和技术转让 (第8条第2款): a share of last year's receipts, with a cap for each unit. Whether
 * licences count as transfers is art8.licence; it is asked only where they can still raise the award.
 */
export function assessTransferReceipts(rows: readonly ContractRow[], context: ClauseContext): ClauseOutcome {
  const without = assessReceipts('8-4a', transferKinds, rows, context);
  const licences = rows.filter((row) => row.kind.value === licence && mayHaveReceipts(row));
  if (licences.length === 0 || without.status === 'not-eligible' || isAtCap(without)) return without;
  const use = chooseReading(context.policy, context.choices, 'art8.licence');
  const readings = (outcome: ClauseOutcome) => [...outcome.readings, use];
  if (use.option === 'as-transfer') {
    const outcome = assessReceipts('8-4a', [...transferKinds, licence], rows, context);
    return { ...outcome, readings: readings(outcome) };
  }
  if (use.option !== undecidedOption) return { ...without, readings: readings(without) };
  const { amountWan: _certain, ...open } = without;
  const cells = licences.map(({ receivedWan, source }) => receivedWan.source ?? source).join('、');
  const note = `有技术许可合同的到款（${cells}），条文没有列技术许可，待裁定`;
  return { ...open, status: 'needs-decision', notes: [...open.notes, note], readings: readings(without) };
}

function isAtCap({ status, amountWan, itemCapWan }: ClauseOutcome): boolean {
  if (status !== 'computed' || amountWan === undefined || itemCapWan === undefined) return false;
  return compare(amountWan, itemCapWan) === 0;
}
