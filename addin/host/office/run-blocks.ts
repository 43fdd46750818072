import { officeErrorCode } from './office-error.js';

/** What says that one step was too much at once: half of it may not be. */
const tooMuch = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
]);

/** Whether Excel refused a step for its size alone. */
export function isTooMuch(error: unknown): boolean {
  return tooMuch.has(officeErrorCode(error) ?? '');
}

/**
 * Does a long work block by block, in smaller ones from where Excel finds a block too large. A block of one that is
 * too large still stops the work with Excel's error.
 *
 * @param atOnce how many make a block at first
 * @param step does so many from there; counts from 0
 */
export async function runBlocks(
  total: number,
  atOnce: number,
  step: (from: number, count: number) => Promise<void>,
): Promise<void> {
  let size = atOnce;
  for (let done = 0; done < total; ) {
    const count = Math.min(size, total - done);
    try {
      await step(done, count);
      done += count;
    } catch (error) {
      if (count === 1 || !isTooMuch(error)) throw error;
      size = Math.ceil(count / 2);
    }
  }
}
