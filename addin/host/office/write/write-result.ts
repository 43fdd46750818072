import type { BookPlan } from '../../../../workbook/write/plan.js';
import { HostProblem, type WriteOutcome, type WrittenSheet } from '../../host.js';
import { asHostProblem } from '../office-error.js';
import { runStep, type Wait } from '../run-step.js';
import { addSheet } from './add-sheet.js';
import { dressSheet } from './dress-sheet.js';
import { type NewSheet, planNewSheets } from './new-sheet.js';
import { readBack, writtenRows } from './read-back.js';

/** Cells written at a time: well under Excel's 5 MB for one request. */
const cellsPerStep = 5_000;

/**
 * Adds the plan's sheets at the end of the open book: all sheets first, since formulas refer from one to
 * another, then their contents, then their looks. When a step fails, what stands in the book is read back and
 * told with the reason.
 *
 * Left out in Excel: the plan's defined names, validations, filters and print settings.
 */
export async function addResultSheets(
  context: Excel.RequestContext,
  wait: Wait,
  plan: BookPlan,
): Promise<WriteOutcome> {
  const sheets = await planNewSheets(context, wait, plan);
  try {
    for (const { name } of sheets) await addSheet(context, wait, name);
    for (const sheet of sheets) await writeRows(context, wait, sheet);
    for (const { name, plan } of sheets) {
      await runStep(context, wait, () => dressSheet(context.workbook.worksheets.getItem(name), plan));
    }
  } catch (error) {
    return afterFailure(context, wait, sheets, error);
  }
  return { kind: 'sheets', sheets: sheets.map((sheet) => writtenRows(sheet, sheet.rows.length)) };
}

async function writeRows(
  context: Excel.RequestContext,
  wait: Wait,
  { name, rows, columns }: NewSheet,
): Promise<void> {
  const rowsPerStep = Math.max(1, Math.floor(cellsPerStep / columns));
  for (let top = 0; top < rows.length; top += rowsPerStep) {
    const block = rows.slice(top, top + rowsPerStep);
    await runStep(context, wait, () => {
      const range = context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(top, 0, block.length, columns);
      range.numberFormat = block.map((row) => row.map(({ format }) => format));
      range.values = block.map((row) => row.map(({ value }) => value));
    });
  }
}

/** The outcome of a write that broke off. When the book cannot be read either, `sheets` is absent. */
async function afterFailure(
  context: Excel.RequestContext,
  wait: Wait,
  sheets: readonly NewSheet[],
  error: unknown,
): Promise<WriteOutcome> {
  const problem = asHostProblem(error);
  if (!(problem instanceof HostProblem)) throw error;
  const outcome = { kind: 'sheets', problem: problem.sentence } as const;
  try {
    const standing: WrittenSheet[] = [];
    for (const sheet of sheets) standing.push(await readBack(context, wait, sheet));
    return { ...outcome, sheets: standing };
  } catch (readError) {
    if (asHostProblem(readError) === readError) throw readError;
    return outcome;
  }
}
