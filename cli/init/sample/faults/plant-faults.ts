import { formatAddress } from '../../../../core/sheet/address.js';
import type { TableDefinition } from '../../../../core/sheet/table.js';
import type { EntryRow, EntryRows } from '../../../../workbook/books/entry-row.js';
import { type Fault, findRow } from './fault.js';
import { faults } from './faults.js';

/** Where a planted fault stands and which rule finds it. */
interface PlantedFault {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * The sample with faults in it, and where they stand. Each fault is found by its own rule, once, on its own
 * cell. Throws when the sample lacks a row that a fault needs.
 */
export function plantFaults(
  sample: EntryRows,
  tables: readonly TableDefinition[],
): { readonly rows: EntryRows; readonly planted: readonly PlantedFault[] } {
  const rows: Record<string, EntryRow[]> = {};
  for (const [id, ofTable] of Object.entries(sample)) rows[id] = [...ofTable];
  const planted = faults.map((fault) => {
    const table = tables.find((candidate) => candidate.id === fault.table);
    const ofTable = rows[fault.table];
    if (table === undefined || ofTable === undefined) throw new RangeError(`No table \`${fault.table}\`.`);
    const row = plant(fault, ofTable) + 2;
    const column = table.columns.findIndex((candidate) => candidate.id === fault.column) + 1;
    return { rule: fault.rule, sheet: table.sheet, cell: formatAddress({ row, column }) };
  });
  return { rows, planted };
}

/** Changes the table's rows and gives the place of the row in question, from 0. */
function plant(fault: Fault, rows: EntryRow[]): number {
  if (fault.kind === 'extra-row') return rows.push(fault.extra(rows)) - 1;
  const row = findRow(rows, fault.row);
  const index = rows.indexOf(row);
  const before = row[fault.column] ?? '';
  if (typeof before !== 'string') throw new RangeError(`Two faults in one cell: ${fault.rule}.`);
  rows[index] = { ...row, [fault.column]: fault.typed(before) };
  return index;
}
