import { writeBlocks } from '../change/write-blocks.js';
import { runStep, type Wait } from '../run-step.js';
import { addSheet } from './add-sheet.js';
import { dressSheet } from './dress-sheet.js';
import type { NewSheet } from './new-sheet.js';

/**
 * Adds sheets at the end of the open book: all sheets first, since formulas refer from one to another, then their
 * contents, then their looks.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  wait: Wait,
  sheets: readonly NewSheet[],
): Promise<void> {
  for (const { name } of sheets) await addSheet(context, wait, name);
  for (const { name, rows, columns } of sheets) {
    if (rows.length === 0) continue;
    const range = { top: 1, left: 1, bottom: rows.length, right: columns };
    const contents = rows.map((row) => row.map(({ value }) => value));
    const formats = rows.map((row) => row.map(({ format }) => format));
    await writeBlocks(context, wait, [{ sheet: name, range, contents, formats }]);
  }
  for (const { name, plan } of sheets) {
    await runStep(context, wait, () => dressSheet(context.workbook.worksheets.getItem(name), plan));
  }
}
