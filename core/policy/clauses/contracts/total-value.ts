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
  const firstRows = findFirstRows(upToYear);
  const counted = [...firstRows.values()].filter((row) => row.year.value === year);
  requireReadable(reasoning, counted, ['valueWan']);
  if (!reasoning.holds) return undefined;
  for (const row of upToYear) {
    const first = firstRows.get(row.number.value);
    if (row.year.value !== year || first === undefined || first.year.value === year) continue;
    reasoning.note(`合同${row.number.value ?? ''}已在更早的年度计入（${first.source}）`);
  }
  return reasoning.total(
    label,
    counted.map(({ valueWan }) => reasoning.quantity('', valueWan)),
  );
}

/** Each contract's row of the earliest year, by its number. */
function findFirstRows(rows: readonly ContractRow[]): ReadonlyMap<string | undefined, ContractRow> {
  const first = new Map<string | undefined, ContractRow>();
  for (const row of rows) {
    const known = first.get(row.number.value);
    if (known === undefined || (row.year.value ?? 0) < (known.year.value ?? 0)) {
      first.set(row.number.value, row);
    }
  }
  return first;
}
