import type { CellPlan } from '../../../../workbook/write/plan.js';

/** What is put into a cell of an open Excel. */
export interface CellEntry {
  /** Set first: under `@` a text that starts with = + - or @ stays text. */
  readonly format: string;
  readonly value: string | number;
}

/**
 * A planned cell for Excel. Every text gets the text format, so that nothing in it becomes a formula, a date or
 * a number. Links become their text, and dates text like 2025-08-19: the open book may count its days from 1904.
 *
 * @param columnFormat the number format of the column
 * @param renameSheets puts the new sheets' names into a formula
 */
export function cellEntry(
  cell: CellPlan,
  columnFormat: string | undefined,
  renameSheets: (formula: string) => string,
): CellEntry {
  const format = cell.format ?? columnFormat ?? 'General';
  switch (cell.kind) {
    case 'empty':
      return { format, value: '' };
    case 'text':
    case 'link':
      return { format: '@', value: cell.text };
    case 'number':
      return { format, value: Number(cell.value) };
    case 'date':
      return { format: '@', value: cell.value };
    case 'formula':
      return { format, value: `=${renameSheets(cell.formula)}` };
    case 'error':
      return { format, value: cell.value };
  }
}
