import type { DecimalText } from '../../../decimal.js';
import { groupBy } from '../../../group-by.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import { requireReadable } from './require-readable.js';

/**
 * The value of a year's contracts, each counted once: in the first year in which the sheet has it, since its row
 * is repeated for every year in which money came. Absent when a cell that decides it cannot be read.
 */
export function totalValue(
  reasoning: Reasoning,
  label: string,
  rows: readonly ContractRow[],
  year: number,
): Quantity | undefined {
  const upToYear = rows.filter((row) => row.year.value === undefined || row.year.value <= year);
  requireReadable(reasoning, upToYear, ['number', 'year']);
  const contracts = groupBy(upToYear, ({ number }) => number.value);
  const counted: ContractRow[] = [];
  for (const [number, ofContract] of contracts) {
    const first = ofContract.reduce((a, b) => ((b.year.value ?? 0) < (a.year.value ?? 0) ? b : a));
    const inYear = ofContract.filter((row) => row.year.value === year);
    if (first.year.value !== year) {
      if (inYear.length > 0) reasoning.note(`合同${number}已在更早的年度计入（${first.source}）`);
      continue;
    }
    requireReadable(reasoning, inYear, ['valueWan']);
    requireOneValue(reasoning, number, inYear);
    counted.push(first);
  }
  if (!reasoning.holds) return undefined;
  return reasoning.total(
    label,
    counted.map(({ valueWan }) => reasoning.quantity('', valueWan)),
  );
}

/** Two rows of one contract in its first year must agree, or it is not known which of them counts. */
function requireOneValue(reasoning: Reasoning, number: string, rows: readonly ContractRow[]): void {
  const [first, ...others] = rows;
  const other = others.find(({ valueWan }) => valueWan.value !== first?.valueWan.value);
  if (first?.valueWan.value === undefined || other?.valueWan.value === undefined) return;
  const doubt = `${first.valueWan.value} 和 ${other.valueWan.value} 不一致`;
  reasoning.require<DecimalText>(`合同${number}只有一个交易额`, { doubt, source: other.source }, () => true);
}
