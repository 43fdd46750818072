import { inSteps } from '../in-steps.js';
import { officeErrorCode } from '../office-error.js';
import { runStep, type Wait } from '../run-step.js';
import { keyOf, readComments } from './comments.js';
import type { BookCell } from './fills.js';

/** A comment for a cell. */
export interface NewComment extends BookCell {
  readonly comment: string;
}

/** Comments added at a time. */
const commentsPerStep = 100;

/** What Excel says of the book and not of one cell: after it no other comment can be added either. */
const general = new Set(['AccessDenied', 'ItemNotFound', 'InvalidOperationInCellEditMode', 'RequestAborted']);

/**
 * Adds comments. Excel refuses one where the cell has a comment or a note, of which our office.js tells nothing, and the
 * whole request with it: then the rest of it is added one by one.
 *
 * @returns the cells that took none
 */
export async function addComments(
  context: Excel.RequestContext,
  wait: Wait,
  comments: readonly NewComment[],
): Promise<readonly BookCell[]> {
  const refused: BookCell[] = [];
  for (const step of inSteps(comments, commentsPerStep)) {
    try {
      await add(context, wait, step);
    } catch (error) {
      if (isGeneral(error)) throw error;
      refused.push(...(await addEach(context, wait, step)));
    }
  }
  return refused;
}

async function addEach(
  context: Excel.RequestContext,
  wait: Wait,
  comments: readonly NewComment[],
): Promise<readonly BookCell[]> {
  const standing = new Map((await readComments(context, wait)).map((each) => [keyOf(each), each.text]));
  const refused: BookCell[] = [];
  for (const comment of comments) {
    const there = standing.get(keyOf(comment));
    if (there === comment.comment) continue;
    try {
      if (there !== undefined) refused.push(comment);
      else await add(context, wait, [comment]);
    } catch (error) {
      if (isGeneral(error)) throw error;
      refused.push(comment);
    }
  }
  return refused;
}

function add(context: Excel.RequestContext, wait: Wait, comments: readonly NewComment[]): Promise<void> {
  return runStep(context, wait, () => {
    for (const { sheet, cell, comment } of comments) {
      context.workbook.comments.add(context.workbook.worksheets.getItem(sheet).getRange(cell), comment);
    }
  });
}

/** An error of the program is general too. */
function isGeneral(error: unknown): boolean {
  const code = officeErrorCode(error);
  return code === undefined || general.has(code);
}
