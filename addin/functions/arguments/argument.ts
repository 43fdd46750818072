import { mustBeMended } from '../../../core/finding.js';
import type { Cell, CellValue } from '../../../core/sheet/cell.js';
import { findingAt } from '../../../core/sheet/cell-finding.js';
import { isBlankText } from '../../../core/sheet/fold-text.js';
import { parseCell } from '../../../core/sheet/parse/parse-cell.js';
import type { ColumnDefinition, TableDefinition } from '../../../core/sheet/table.js';
import { regions } from '../../data/embedded.js';
import { wrongArgument } from '../function-error.js';
import { problemSentence } from '../problem-sentence.js';

/**
 * What Excel hands over for a cell: a number, a text, a boolean; `null` for an optional argument that is left
 * out; an error value as an object with its code.
 */
export type Given = unknown;

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
 * An argument read as a cell of that column would be: a year or amount as text, 是/否 as a boolean; absent
 * when blank. What the check says must be mended (an error value, a number stored as text, 元 for 万元) is
 * refused here with the same words: throws `#VALUE!`.
 */
function readArgument(given: Given, column: ColumnDefinition): string | boolean | undefined {
  const cell = cellOf(given);
  if (cell === undefined) return undefined;
  const { value, problems } = parseCell(cell, column, '1', { date1904: false, regions });
  const place = { sheet: '', cell: '', column: column.title };
  const refused = problems.map((problem) => findingAt(place, cell.text, problem)).filter(mustBeMended);
  if (refused.length > 0) throw wrongArgument(refused.map(problemSentence).join('；'));
  return value;
}

export function textArgument(given: Given, column: ColumnDefinition): string | undefined {
  const value = readArgument(given, column);
  return typeof value === 'string' ? value : undefined;
}

export function yesNoArgument(given: Given, column: ColumnDefinition): boolean | undefined {
  const value = readArgument(given, column);
  return typeof value === 'boolean' ? value : undefined;
}

export function yearArgument(given: Given, column: ColumnDefinition): number | undefined {
  const text = textArgument(given, column);
  return text === undefined ? undefined : Number(text);
}

/** A table's column by its id. Throws `RangeError` when the table has none. */
export function columnOf({ id: table, columns }: TableDefinition, id: string): ColumnDefinition {
  const column = columns.find((candidate) => candidate.id === id);
  if (column === undefined) throw new RangeError(`Table ${table} has no column ${id}`);
  return column;
}
