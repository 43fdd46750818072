import type { ResultCell, ResultSheetPlan } from '../../../../workbook/patch/annotation.js';
import type { CellPlan } from '../../../../workbook/write/plan.js';
import type { Wait } from '../run-step.js';
import { newSheetNames } from '../write/new-names.js';
import { newSheet } from '../write/new-sheet.js';
import { writeSheets } from '../write/write-sheets.js';

/** The name that an added sheet gets: the planned one, or that with ` (2)`, as in a marked copy of a file. */
export function ownSheetName(planned: string, taken: readonly string[]): string {
  return newSheetNames([planned], taken, (number) => ` (${number})`).get(planned) ?? planned;
}

/**
 * Adds a sheet that lists what was found or changed at the end of the book: a header that stays in view, and rows of
 * text.
 *
 * @param taken the names of all sheets
 */
export async function addOwnSheet(
  context: Excel.RequestContext,
  wait: Wait,
  { name, columnWidths, rows }: ResultSheetPlan,
  taken: readonly string[],
): Promise<void> {
  const plan = {
    name,
    widths: columnWidths,
    rows: rows.map((row, index) => row.map((cell) => planOf(cell, index === 0))),
    freeze: { rows: 1, columns: 0 },
    gridlines: true,
    print: { orientation: 'landscape' },
  } as const;
  const names = new Map([[name, ownSheetName(name, taken)]]);
  await writeSheets(context, wait, [newSheet(plan, names)]);
}

function planOf(cell: ResultCell, isHeader: boolean): CellPlan {
  if (isHeader) return { kind: 'text', text: textOf(cell), style: 'header' };
  return cell.kind === 'number'
    ? { kind: 'number', value: cell.value, wrap: true }
    : { kind: 'text', text: textOf(cell), wrap: true };
}

function textOf(cell: ResultCell): string {
  return cell.kind === 'number' ? cell.value : cell.text;
}
