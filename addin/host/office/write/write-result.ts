import type { BookPlan } from '../../../../workbook/write/plan.js';
import { HostProblem, type WriteOutcome, type WrittenSheet } from '../../host.js';
import { asHostProblem } from '../office-error.js';
import type { Wait } from '../run-step.js';
import { type NewSheet, planNewSheets } from './new-sheet.js';
import { readBack, writtenRows } from './read-back.js';
import { writeSheets } from './write-sheets.js';

/**
 * Adds the plan's sheets at the end of the open book. When a step fails, what stands in the book is read back
 * and told with the reason.
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
    await writeSheets(context, wait, sheets);
  } catch (error) {
    return afterFailure(context, wait, sheets, error);
  }
  return { kind: 'sheets', sheets: sheets.map((sheet) => writtenRows(sheet, sheet.rows.length)) };
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
