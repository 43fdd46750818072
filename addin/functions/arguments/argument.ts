import { mustBeMended } from '../../../core/finding.js';
import type { Cell, CellValue } from '../../../core/sheet/cell.js';
import { findingAt } from '../../../core/sheet/cell-finding.js';
import { isBlankText } from '../../../core/sheet/fold-text.js';
import { parseCell } from '../../../core/sheet/parse/parse-cell.js';
import type { ColumnDefinition, TableDefinition } from '../../../core/sheet/table.js';
import { pageData } from '../../data/embedded.js';
import type { Given } from '../function-definition.js';
import { wrongArgument } from '../function-error.js';
import { problemSentence } from '../problem-sentence.js';

/** The cell as the core reads it; absent for a blank or left out one. */
export function cellOf(given: Given, row = 1, column = 1): Cell | undefined {
  if (given === null || given === undefined || (typeof given === 'string' && isBlankText(given)))
    return undefined;
  const value = cellValue(given);
  return { row, column, value, text: typeof value === 'object' ? value.error : String(value) };
}

function cellValue(given: Given): CellValue {
  if (typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean') return given;
  const { code } = given as { readonly code?: unknown };
  return { error: typeof code === 'string' ? code : '#VALUE!' };
}

/**
 * An argument read as a cell of that column would be: a year, day or amount as text, 是/否 as a boolean; absent
 * when blank. What the check says must be mended (an error value, a number stored as text, 元 for 万元) is
 * refused here with the same words: throws `#VALUE!`.
 */
export function readArgument(given: Given, column: ColumnDefinition): string | boolean | undefined {
  const cell = cellOf(given);
  if (cell === undefined) return undefined;
  // A function gets the serial number of a date without its format: the column says that it is one.
  const isDate = column.type.kind === 'date' && typeof given === 'number';
  const { value, problems } = parseCell({ ...cell, isDate }, column, '1', {
    date1904: false,
    regions: pageData().regions,
  });
  const place = { sheet: '', cell: '', column: column.title };
  const refused = problems.map((problem) => findingAt(place, cell.text, problem)).filter(mustBeMended);
  if (refused.length > 0) throw wrongArgument(refused.map(problemSentence).join('；'));
  return value;
}

/** The same as text: of a column that is not of 是 and 否. */
export function textArgument(given: Given, column: ColumnDefinition): string | undefined {
  const value = readArgument(given, column);
  return typeof value === 'string' ? value : undefined;
}

/** A table's column by its id. Throws `RangeError` when the table has none. */
export function columnOf({ id: table, columns }: TableDefinition, id: string): ColumnDefinition {
  const column = columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new RangeError(`Table ${table} has no column ${id}`);
  return column;
}
