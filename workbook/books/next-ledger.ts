import type { NewLedgerLine } from '../../core/policy/ledger/find-new-lines.js';
import type { AwardRun } from '../../core/report/run-award.js';
import { columnLetters } from '../../core/sheet/address.js';
import { awardTables } from '../../core/sheet/award-tables/index.js';
import { ledgerTable } from '../../core/sheet/award-tables/ledger.js';
import { isBlankCell } from '../../core/sheet/blank-cell.js';
import type { Cell } from '../../core/sheet/cell.js';
import { carryOver } from '../../core/sheet/migrate/carry-over.js';
import type { CarriedCell } from '../../core/sheet/migrate/carry-tables.js';
import type { ReadTable } from '../../core/sheet/read-table.js';
import type { ColumnDefinition } from '../../core/sheet/table.js';
import type { BookPlan } from '../write/plan.js';
import { awardStarterPlan } from './award-starter.js';
import { carriedEntries } from './carried-rows.js';
import type { EntryRow } from './entry-row.js';

/**
 * A new ledger: the sheet 台账 with every record of the old one as it stands (also what cannot be read, and the
 * bureau's own columns, which come last), and this year's lines below. Sum rows and remarks outside the records are
 * left behind.
 */
export function nextLedgerPlan(run: AwardRun, lines: readonly NewLedgerLine[]): BookPlan {
  const { snapshot } = run.input;
  const table = run.tables.get('ledger');
  const carried = carryOver(snapshot, awardTables, run.regions).rows.get('ledger') ?? [];
  const own = table === undefined ? [] : ownColumns(table, cellsOf(run, table));
  const rows = carried.map((row, index): ReadonlyMap<string, CarriedCell> => {
    const number = table?.rows[index]?.row;
    const extra = own.flatMap(({ definition, cells }): readonly (readonly [string, CarriedCell])[] => {
      const cell = cells.find((each) => each.row === number);
      return cell === undefined ? [] : [[definition.id, { cell, factor: '1' }]];
    });
    return new Map([...row, ...extra]);
  });
  const old = carriedEntries(new Map([['ledger', rows]]), snapshot.date1904)['ledger'] ?? [];
  return awardStarterPlan({
    tables: [{ ...ledgerTable, columns: [...ledgerTable.columns, ...own.map((each) => each.definition)] }],
    regions: run.regions,
    date: run.date,
    notes: [
      `前 ${old.length} 行照原台账，其后 ${lines.length} 行是${run.awardYear}年度新登记的，已拨、文号、日期待填。`,
    ],
    rows: { ledger: [...old, ...lines.map(newEntry)] },
  });
}

function cellsOf({ input }: AwardRun, { sheet }: ReadTable): readonly Cell[] {
  const cells = input.snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.filter((cell) => !isBlankCell(cell));
}

interface OwnColumn {
  readonly definition: ColumnDefinition;
  readonly cells: readonly Cell[];
}

/** The columns of the sheet that the form does not have, with their cells in records. */
function ownColumns(table: ReadTable, cells: readonly Cell[]): readonly OwnColumn[] {
  const known = new Set([...table.columns.values()].map(({ column }) => column));
  const records = new Set(table.rows.map(({ row }) => row));
  const numbers = [
    ...new Set(cells.filter(({ row }) => records.has(row)).map(({ column }) => column)),
  ].filter((column) => !known.has(column));
  return numbers
    .sort((a, b) => a - b)
    .map((column) => {
      const header = cells.filter((cell) => cell.column === column && table.headerRows.includes(cell.row));
      const letters = columnLetters(column);
      const title = header.at(-1)?.text.trim() ?? `原${letters}列`;
      const prompt = '原台账的列，照抄。';
      return {
        definition: {
          id: `own-${letters}`,
          title,
          type: { kind: 'text' },
          required: false,
          prompt,
          width: 18,
        },
        cells: cells.filter((cell) => cell.column === column && records.has(cell.row)),
      };
    });
}

/** Only what was computed: payment, document and date are filled in when they are known. */
function newEntry(line: NewLedgerLine): EntryRow {
  const { year, reductionReason, ...texts } = line;
  return { year: String(year), ...texts, ...(reductionReason !== undefined && { reductionReason }) };
}
