import type { Finding } from '../../finding.js';
import { finish, type Steps } from '../../steps.js';
import { formatAddress } from '../address.js';
import type { Cell, SheetSnapshot } from '../cell.js';
import { findingAt } from '../cell-finding.js';
import { rowsAfter } from '../cell-rows.js';
import type { FoundTable } from '../find/find-table.js';
import { type ColumnNames, isLikeHeader } from '../find/header-lines.js';
import { originHeader } from '../own-sheets.js';
import { type ParseContext, unusableCell } from '../parse/parse-cell.js';
import type { ReadTable, Row } from '../read-table.js';
import { type ReadingColumn, readColumns } from './read-columns.js';
import { readRow } from './read-row.js';
import { rowKind } from './row-kind.js';

/** A 合计, 小计, 总计 or 共计 row with its cells as they stand, by column id. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A table as read, with the sum rows that are no records of it. */
export interface TableReading {
  readonly table: ReadTable;
  readonly totals: readonly TotalRow[];
  /** The formulas in its columns, of records and sum rows. */
  readonly formulas: readonly Cell[];
  /** Rows besides the header that may be the header of another table, or of this one again. */
  readonly headerLines: readonly number[];
  readonly findings: readonly Finding[];
}

/** Rows read between two pauses. */
const rowsPerStep = 100;

/**
 * Reads every row below the header, cell by cell; what cannot be read becomes a finding at its cell.
 *
 * @param names of the columns of the tables that may follow on the sheet
 */
export function readRows(
  found: FoundTable,
  context: ParseContext,
  names: ColumnNames = new Map(),
): TableReading {
  return finish(readRowsSteps(found, context, names));
}

/** The same in steps. */
export function* readRowsSteps(
  found: FoundTable,
  context: ParseContext,
  names: ColumnNames,
): Steps<TableReading> {
  const { definition, sheet, header } = found;
  const { columns, findings: headerFindings } = readColumns(found);
  const findings: Finding[] = [...headerFindings];
  const rows: Row[] = [];
  const totals: TotalRow[] = [];
  const formulas: Cell[] = [];
  const places = new Set(columns.map(({ column }) => column));
  const ignoredRows: { row: number; reason: string }[] = [];
  const lastHeaderRow = header.rows.at(-1) ?? 0;
  const layout = {
    places: new Map(columns.map(({ definition: { id } }, place) => [id, place])),
    letters: columns.map(({ letters }) => letters),
  };
  const source = { sheet: sheet.name, columns, layout, lastHeaderRow, context };
  const isMergedAcross = mergedAcross(sheet);
  const headerLines: number[] = [];
  const lastRow = sheet.cells.at(-1)?.row ?? 0;
  let count = 0;
  for (const cells of rowsAfter(0, sheet.cells)) {
    const row = cells[0]?.row ?? 0;
    count += 1;
    if (count % rowsPerStep === 0) yield { doing: `读表「${sheet.name}」`, done: row, total: lastRow };
    if (!header.rows.includes(row) && isLikeHeader(cells, names)) headerLines.push(row);
    if (row <= lastHeaderRow) continue;
    const kind = rowKind(cells, columns, isMergedAcross);
    if (kind.kind === 'record' || kind.kind === 'total') {
      formulas.push(...cells.filter(({ formula, column }) => formula !== undefined && places.has(column)));
    }
    if (kind.kind === 'record') rows.push(readRow(row, cells, rows.at(-1), source, findings));
    if (kind.kind === 'total' || kind.kind === 'other') ignoredRows.push({ row, reason: kind.reason });
    if (kind.kind === 'total') {
      const read = totalCells(cells, columns);
      totals.push({ row, label: kind.label, cells: read });
      findings.push(...totalFindings(sheet.name, columns, read));
    }
  }
  const records = new Set(rows.map(({ row }) => row));
  const table: ReadTable = {
    definition,
    sheet: sheet.name,
    headerRows: header.rows,
    columns: new Map(
      columns.map(({ definition: { id }, column, header: text, unit }) => [
        id,
        { column, header: text, ...(unit === undefined ? {} : { unit }) },
      ]),
    ),
    otherHeaders: header.others.filter((text) => text !== originHeader),
    rows,
    ignoredRows,
    hiddenRows: sheet.hiddenRows.filter((row) => records.has(row)),
    ...(sheet.hiddenReasons !== undefined && { hiddenReasons: sheet.hiddenReasons }),
  };
  return { table, totals, formulas, headerLines, findings };
}

function mergedAcross({ merges }: SheetSnapshot): (cell: Cell) => boolean {
  const wide = merges.filter(({ left, right }) => right > left);
  const starts = new Set(wide.map(({ top, left }) => formatAddress({ row: top, column: left })));
  return (cell) => starts.has(formatAddress(cell));
}

function totalCells(cells: readonly Cell[], columns: readonly ReadingColumn[]): ReadonlyMap<string, Cell> {
  return new Map(
    columns.flatMap(({ definition, column }) => {
      const cell = cells.find((candidate) => candidate.column === column);
      return cell === undefined ? [] : [[definition.id, cell]];
    }),
  );
}

/** An error value or a formula without result is a fault in a sum row too. */
function totalFindings(
  sheet: string,
  columns: readonly ReadingColumn[],
  cells: ReadonlyMap<string, Cell>,
): readonly Finding[] {
  return columns.flatMap(({ definition, header }) => {
    const cell = cells.get(definition.id);
    if (cell === undefined) return [];
    const place = { sheet, cell: formatAddress(cell), column: header };
    return (unusableCell(cell)?.problems ?? []).map((problem) => findingAt(place, cell.text, problem));
  });
}
