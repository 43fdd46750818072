import type { IsoDate } from '../../../core/calendar.js';
import type { InputBook } from '../../../core/report/input-book.js';
import { cooperate } from '../../long-work/cooperate.js';
import type { Watch } from '../../long-work/watch.js';
import { checkInWorker } from '../../long-work/worker/book-worker.js';
import type { CheckedBook } from './checked-book.js';

/**
 * Checks a book exactly as the command line does, while the page goes on: in the Worker that read it, else in the page
 * itself. Rejects with `Cancelled`.
 */
export async function checkOpenBook(
  input: InputBook,
  date: IsoDate,
  watch: Watch = {},
): Promise<CheckedBook> {
  const inWorker = await checkInWorker(input, date, watch);
  if (inWorker !== undefined) return inWorker;
  const { checkSteps } = await import(/* webpackChunkName: "engine" */ './check-steps.js');
  return cooperate(checkSteps(input, date), watch);
}
