import { formatRange } from '../../../../core/sheet/address.js';
import type { WrittenSheet } from '../../host.js';
import { runStep, type Wait } from '../run-step.js';
import type { CellEntry } from './cell-entry.js';
import type { NewSheet } from './new-sheet.js';

/** What stands in the book of a planned sheet, looked up there. */
export async function readBack(
  context: Excel.RequestContext,
  wait: Wait,
  sheet: NewSheet,
): Promise<WrittenSheet> {
  const { name, rows, columns } = sheet;
  const { worksheets } = context.workbook;
  const found = await runStep(context, wait, () => worksheets.getItemOrNullObject(name).load('name'));
  if (found.isNullObject) return { planned: sheet.plan.name, rows: 0, plannedRows: rows.length };
  if (rows.length === 0) return writtenRows(sheet, 0);
  const { values } = await runStep(context, wait, () =>
    worksheets.getItem(name).getRangeByIndexes(0, 0, rows.length, columns).load('values'),
  );
  const wrong = rows.findIndex((row, index) =>
    row.some((entry, column) => !stands(entry, values[index]?.[column])),
  );
  return writtenRows(sheet, wrong < 0 ? rows.length : wrong);
}

/** A sheet of which so many rows from the top hold everything planned. */
export function writtenRows({ plan, name, columns, rows: planned }: NewSheet, rows: number): WrittenSheet {
  const range = { top: 1, left: 1, bottom: rows, right: columns };
  return {
    planned: plan.name,
    name,
    rows,
    plannedRows: planned.length,
    ...(rows > 0 && { range: formatRange(range) }),
  };
}

/** A formula stands when its cell shows something: its text is not the cell's value. */
function stands({ format, value }: CellEntry, found: unknown): boolean {
  if (typeof value === 'number') return found === value;
  if (format !== '@' && value.startsWith('=')) return found !== '';
  return withPlainBreaks(String(found ?? '')) === withPlainBreaks(value);
}

/** Excel keeps a line break in a cell as a line feed alone. */
export function withPlainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
