import { isBlankCell } from '../blank-cell.js';
import type { Cell } from '../cell.js';
import type { TableDefinition } from '../table.js';
import { foldHeader, readHeader } from './fold-header.js';

/** A row needs so many column names of one table to be looked at more closely. */
const leastNames = 2;

/** Longer texts are no header. */
const longestHeader = 60;

/** By the folded name of a column, title or synonym, the tables that have it. */
export type ColumnNames = ReadonlyMap<string, readonly TableDefinition[]>;

/** The names of all columns of the tables. */
export function columnNames(definitions: readonly TableDefinition[]): ColumnNames {
  const names = new Map<string, TableDefinition[]>();
  for (const definition of definitions) {
    for (const { title, synonyms = [] } of definition.columns) {
      for (const name of new Set([title, ...synonyms].map(foldHeader))) {
        names.set(name, [...(names.get(name) ?? []), definition]);
      }
    }
  }
  return names;
}

/** Whether a row may be a header: texts alone, at least two of which name columns of one table. */
export function isLikeHeader(cells: readonly Cell[], names: ColumnNames): boolean {
  // Most rows are told by a number, a date or a code, before any word is looked at.
  if (cells.some(({ value, formula }) => typeof value !== 'string' || formula !== undefined)) return false;
  const texts = cells.filter((cell) => !isBlankCell(cell)).map(({ text }) => text);
  if (texts.some((text) => text.length > longestHeader || /\d{5}/.test(text))) return false;
  const counts = new Map<TableDefinition, number>();
  for (const text of texts) {
    const reading = readHeader(foldHeader(text)).readings.find((words) => names.has(words)) ?? '';
    for (const definition of names.get(reading) ?? []) {
      const count = (counts.get(definition) ?? 0) + 1;
      if (count >= leastNames) return true;
      counts.set(definition, count);
    }
  }
  return false;
}
