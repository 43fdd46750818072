import type { Finding } from '../../finding.js';
import { isBlankCell } from '../blank-cell.js';
import type { Cell, CellRange } from '../cell.js';
import { findingAt } from '../cell-finding.js';
import { type ParseContext, parseCell } from '../parse/parse-cell.js';
import { mandatory, type Reading } from '../parse/reading.js';
import type { ReadCell, Row } from '../read-table.js';
import type { ReadingColumn } from './read-columns.js';

/** Where the rows come from: what is the same for all of them. */
interface RowSource {
  readonly sheet: string;
  readonly columns: readonly ReadingColumn[];
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
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const read = new Map<string, ReadCell>();
  for (const column of source.columns) {
    const { definition, letters, header } = column;
    const address = `${letters}${row}`;
    const cell = byColumn.get(column.column);
    const isBlank = cell === undefined || isBlankCell(cell);
    const filled = isBlank ? filledDown(column, row, above, source.lastHeaderRow) : undefined;
    if (filled !== undefined) {
      read.set(definition.id, { ...filled, address });
      continue;
    }
    const { value, problems } = isBlank
      ? readBlank(column, source.columns, byColumn)
      : readFilled(cell, column, source.context);
    const raw = isBlank ? '' : cell.text;
    read.set(definition.id, { address, raw, ...(value === undefined ? {} : { value }) });
    for (const problem of problems) {
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
  byColumn: ReadonlyMap<number, Cell>,
): Reading {
  const { required, requiredWith } = definition;
  const partner = columns.find((column) => column.definition.id === requiredWith);
  const isNeeded = required || (partner !== undefined && !isBlankCell(byColumn.get(partner.column)));
  return isNeeded ? { problems: [mandatory('required', { kind: definition.type.kind })] } : nothing;
}

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
  if (type.kind === 'amount-wan' || type.kind === 'percent' || type.kind === 'count') return undefined;
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
