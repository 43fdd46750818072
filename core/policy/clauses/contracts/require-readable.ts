import type { DecimalText } from '../../../decimal.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';

const asked = {
  number: '合同号清楚',
  kind: '类型清楚',
  year: '到款年度清楚',
  receivedWan: '实际到款清楚',
  valueWan: '交易额清楚',
} as const;

/** A contract with a cell that cannot be read leaves the sum open: each such cell becomes a condition not known. */
export function requireReadable(
  reasoning: Reasoning,
  rows: readonly ContractRow[],
  columns: readonly (keyof typeof asked)[],
): void {
  for (const row of rows) {
    const name = row.number.value === undefined ? row.source : row.number.value;
    for (const column of columns) {
      if (row[column].value !== undefined) continue;
      reasoning.require<string | number | DecimalText>(
        `合同${name}的${asked[column]}`,
        row[column],
        () => true,
      );
    }
  }
}
