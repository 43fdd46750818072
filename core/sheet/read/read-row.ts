import type { Finding } from '../../finding.js';
import { problemOf } from '../../rules/problem.js';
import { isBlankCell } from '../blank-cell.js';
import type { Cell, CellRange } from '../cell.js';
import { findingAt } from '../cell-finding.js';
import { type ParseContext, parseCell } from '../parse/parse-cell.js';
import type { Reading } from '../parse/reading.js';
import type { ReadCell, Row } from '../read-table.js';
import { required } from '../rules/structure/required.js';
import type { ColumnType } from '../table.js';
import type { ReadingColumn } from './read-columns.js';
import { RowCells, type RowLayout } from './row-cells.js';

/** Where the rows come from: what is the same for all of them. */
interface RowSource {
  readonly sheet: string;
  readonly columns: readonly ReadingColumn[];
  /** The places of the columns, in their order. */
  readonly layout: RowLayout;
  readonly lastHeaderRow: number;
  readonly context: ParseContext;
}

/**
 * Reads a record; every problem of a cell goes to `findings`.
 *
 * @param above the record before it, whose merged cells may reach down to this one
 */
export function readRow(
  row: number,
  cells: readonly Cell[],
  above: Row | undefined,
  source: RowSource,
  findings: Finding[],
): Row {
  const byColumn: (Cell | undefined)[] = [];
  for (const cell of cells) byColumn[cell.column] = cell;
  const read = new RowCells(source.layout, row);
  for (const column of source.columns) {
    const { letters, header } = column;
    const cell = byColumn[column.column];
    const isBlank = cell === undefined || isBlankCell(cell);
    const filled = isBlank ? filledDown(column, row, above, source.lastHeaderRow) : undefined;
    if (filled !== undefined) {
      read.push(filled.raw, filled.value);
      continue;
    }
    const { value, problems } = isBlank
      ? readBlank(column, source.columns, byColumn)
      : readFilled(cell, column, source.context);
    read.push(isBlank ? '' : cell.text, value);
    for (const problem of problems) {
      const address = `${letters}${row}`;
      findings.push(
        findingAt({ sheet: source.sheet, cell: address, column: header }, cell?.text ?? '', problem),
      );
    }
  }
  return { sheet: source.sheet, row, cells: read };
}

const nothing: Reading = { problems: [] };

function readFilled(cell: Cell, { definition, factor }: ReadingColumn, context: ParseContext): Reading {
  return factor === undefined ? nothing : parseCell(cell, definition, factor, context);
}

function readBlank(
  { definition }: ReadingColumn,
  columns: readonly ReadingColumn[],
  byColumn: readonly (Cell | undefined)[],
): Reading {
  const partner = columns.find((column) => column.definition.id === definition.requiredWith);
  const isNeeded = definition.required || (partner !== undefined && !isBlankCell(byColumn[partner.column]));
  return isNeeded ? { problems: [problemOf(required, { kind: definition.type.kind })] } : nothing;
}

const quantities: readonly ColumnType['kind'][] = ['amount-wan', 'percent', 'number', 'count'];

/**
 * What a merged cell above says for this row. Words, codes, years and dates hold for every row of the
 * merge; an amount, a percentage or a number of pieces does not: filled down it would count twice.
 */
function filledDown(
  { definition: { id, type }, merges }: ReadingColumn,
  row: number,
  above: Row | undefined,
  lastHeaderRow: number,
): ReadCell | undefined {
  if (quantities.includes(type.kind)) return undefined;
  const merge = mergeOver(merges, row);
  if (merge === undefined || merge.top <= lastHeaderRow) return undefined;
  return above !== undefined && above.row >= merge.top ? above.cells.get(id) : undefined;
}

/** The merge that covers the row below its first one; merges are sorted and do not overlap. */
function mergeOver(merges: readonly CellRange[], row: number): CellRange | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((merges[middle]?.top ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const merge = merges[low - 1];
  return merge !== undefined && row <= merge.bottom ? merge : undefined;
}
