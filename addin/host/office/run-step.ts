import { officeErrorCode } from './office-error.js';

/** What passes by itself, so that trying again is worth while (the only codes that are tried again). */
const passing = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'ServiceNotAvailable',
  'RequestAborted',
]);

/** Milliseconds before the second and the third try. */
const pauses = [300, 1200];

/** Waits; a test hands in one that does not. */
export type Wait = (milliseconds: number) => Promise<void>;

/**
 * Queues and syncs one step of an action, up to three times while Excel is busy or a cell is being edited.
 * A step may therefore run again after it was done in part: it must say what shall be, not what to add.
 *
 * @param queue queues the step on the context and returns what the step is for; runs again on every try
 */
export async function runStep<Result>(
  context: Excel.RequestContext,
  wait: Wait,
  queue: () => Result,
): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await tryStep(context, queue);
    } catch (error) {
      if (!passing.has(officeErrorCode(error) ?? '')) throw error;
      await wait(pause);
    }
  }
  return tryStep(context, queue);
}

async function tryStep<Result>(context: Excel.RequestContext, queue: () => Result): Promise<Result> {
  const result = queue();
  await context.sync();
  return result;
}
