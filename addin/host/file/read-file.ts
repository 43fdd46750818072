import type { InputBook } from '../../../core/report/input-book.js';
import { cooperate } from '../../long-work/cooperate.js';
import type { Watch } from '../../long-work/watch.js';
import { readInWorker } from '../../long-work/worker/book-worker.js';

/**
 * Reads an .xlsx file while the page goes on: in a Worker, else in the page itself. Rejects with a `HostProblem` that says what the file is when it is no
 * readable workbook, and with `Cancelled`.
 */
export async function readFile(name: string, bytes: Uint8Array, watch: Watch = {}): Promise<InputBook> {
  const inWorker = await readInWorker(name, bytes, watch);
  if (inWorker !== undefined) return inWorker;
  const { readSteps } = await import(/* webpackChunkName: "engine" */ './read-steps.js');
  return cooperate(readSteps(name, bytes), watch);
}
