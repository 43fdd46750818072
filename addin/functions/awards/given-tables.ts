import type { Finding } from '../../../core/finding.js';
import { groupBy } from '../../../core/group-by.js';
import { ledgerTable } from '../../../core/sheet/award-tables/ledger.js';
import { rdExpensesTable } from '../../../core/sheet/award-tables/rd-expenses.js';
import { rulingsTable } from '../../../core/sheet/award-tables/rulings.js';
import { titlesTable } from '../../../core/sheet/award-tables/titles.js';
import { type Row, textOf } from '../../../core/sheet/read-table.js';
import type { TableDefinition } from '../../../core/sheet/table.js';
import { cellOf } from '../arguments/argument.js';
import { checkReadings } from '../arguments/check-readings.js';
import { readTableArgument } from '../arguments/sheet-of.js';
import type { Argument } from '../function-definition.js';
import { wrongArgument } from '../function-error.js';
import { type AwardParameter, creditCode } from './award-parameters.js';

/** The rows of the sheets that matter to the unit of that code. */
export type GivenTables = (code: string) => {
  readonly rows: readonly { readonly table: TableDefinition; readonly row: Row }[];
  readonly findings: readonly Finding[];
};

/** Sheets of which a unit needs its own rows alone; of any other it may need those of others too. */
const ownRowsOnly: readonly TableDefinition[] = [ledgerTable, rdExpensesTable, titlesTable];

/**
 * The sheets given as arguments. By `each-code` a row belongs to the unit whose code it has; to `one-unit` belong all rows,
 * which must not be of several; for several rows without codes (`none`) nobody can tell, which throws `#VALUE!`, as a
 * range without the sheet's header does.
 */
export function readTableArguments(
  parameters: readonly AwardParameter[],
  args: readonly Argument[],
  belonging: 'each-code' | 'one-unit' | 'none',
): GivenTables {
  const sheets = parameters.flatMap(({ kind, table, name }, index) => {
    const grid = args[index] ?? null;
    if (kind !== 'table' || table === rulingsTable || grid === null || isBlank(grid)) return [];
    if (belonging === 'none') throw wrongArgument(`算几行时给了「${name}」，还要给出${creditCode.name}`);
    const reading = readTableArgument(grid, belonging === 'one-unit' ? withoutCode(table) : table, name);
    const { rows } = reading.table;
    const codes = groupBy(
      rows,
      (row) => textOf(row, 'creditCode'),
      (row) => row,
    );
    if (belonging === 'one-unit' && codes.size > 1) {
      throw wrongArgument(`「${name}」有${codes.size}家单位的行，还要给出${creditCode.name}`);
    }
    return [{ table, rows, codes, reading }];
  });
  const findings = checkReadings(sheets.map(({ reading }) => reading));
  return (code) => ({
    findings,
    rows: sheets.flatMap(({ table, rows, codes }) => {
      if (belonging === 'one-unit') return rows.map((row) => ({ table, row: ownedBy(row, code) }));
      return (ownRowsOnly.includes(table) ? (codes.get(code) ?? []) : rows).map((row) => ({ table, row }));
    }),
  });
}

/** A sheet that is left blank is as good as left out. */
function isBlank(grid: NonNullable<Argument>): boolean {
  return grid.flat().every((cell) => cellOf(cell) === undefined);
}

/** The same sheet, which need not say whose its rows are. */
function withoutCode(table: TableDefinition): TableDefinition {
  const columns = table.columns.map((column) =>
    column.id === 'creditCode' ? { ...column, required: false } : column,
  );
  return { ...table, columns };
}

/** The row as one of that code's. */
function ownedBy(row: Row, code: string): Row {
  const owner = { address: String(row.row), raw: code, value: code };
  return { ...row, cells: new Map([...row.cells, ['creditCode', owner]]) };
}
