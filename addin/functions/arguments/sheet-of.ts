import type { Cell, SheetSnapshot } from '../../../core/sheet/cell.js';
import { findHeader } from '../../../core/sheet/find/find-header.js';
import type { FoundTable } from '../../../core/sheet/find/find-table.js';
import { readRows, type TableReading } from '../../../core/sheet/read/read-rows.js';
import { headerMissing } from '../../../core/sheet/rules/structure/header-missing.js';
import type { TableDefinition } from '../../../core/sheet/table.js';
import { pageData } from '../../data/embedded.js';
import type { Argument } from '../function-definition.js';
import { wrongArgument } from '../function-error.js';
import { problemSentence } from '../problem-sentence.js';
import { cellOf } from './argument.js';

/** A range as a sheet of its own: its upper left cell is A1. */
export function sheetOf(grid: NonNullable<Argument>, name: string): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    cells: grid.flatMap((row, rowIndex) =>
      row.flatMap((given, columnIndex) => cellOf(given, rowIndex + 1, columnIndex + 1) ?? []),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}

/** Reads the rows of a table; throws `#VALUE!` for a header that cannot be used (a unit that is none). */
export function readSheet(found: FoundTable): TableReading {
  const dated = {
    ...found,
    sheet: { ...found.sheet, cells: found.sheet.cells.map((cell) => withDate(cell, found)) },
  };
  const reading = readRows(dated, { date1904: false, regions: pageData().regions });
  const lastHeaderRow = found.header.rows.at(-1) ?? 0;
  const ofHeader = reading.findings.find(
    ({ place }) =>
      place.kind === 'sheet' && place.cell !== undefined && rowNumber(place.cell) <= lastHeaderRow,
  );
  if (ofHeader !== undefined) throw wrongArgument(problemSentence(ofHeader));
  return reading;
}

/**
 * A range with the header of a sheet of the workbook and its rows, read as the check reads that sheet. Throws `#VALUE!`
 * when the range has no such header, or lacks a column that the sheet must have.
 */
export function readTableArgument(
  grid: NonNullable<Argument>,
  definition: TableDefinition,
  name: string,
): TableReading {
  const sheet = sheetOf(grid, name);
  const header = findHeader(sheet, definition);
  if (header === undefined) {
    throw wrongArgument(`「${name}」的表头没有认出：给出「${definition.sheet}」表的表头和各行`);
  }
  const reading = readSheet({ definition, sheet, header });
  const missing = reading.findings.find(({ rule }) => rule === headerMissing.id);
  if (missing !== undefined) throw wrongArgument(`「${name}」${problemSentence(missing)}`);
  return reading;
}

/** The row of a place like `D17` or `17`; 0 without one. */
export function rowNumber(cell: string | undefined): number {
  return Number(/\d+$/.exec(cell ?? '')?.[0] ?? '0');
}

/** A function gets the serial number of a date without its format: the column says that it is a date. */
function withDate(cell: Cell, { definition, header }: FoundTable): Cell {
  const isDate = definition.columns.some(
    ({ id, type }) => type.kind === 'date' && header.columns.get(id)?.column === cell.column,
  );
  return isDate && typeof cell.value === 'number' ? { ...cell, isDate } : cell;
}
