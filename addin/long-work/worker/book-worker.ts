import type { IsoDate } from '../../../core/calendar.js';
import type { InputBook } from '../../../core/report/input-book.js';
import type { CheckedBook } from '../../taskpane/run/checked-book.js';
import type { Watch } from '../watch.js';
import { askWorker, WorkerFailed } from './ask-worker.js';

/** The Worker that read the open book and keeps it, and what the page got of it. */
let keeper: { readonly worker: Worker; readonly snapshot: InputBook['snapshot'] } | undefined;

/**
 * Reads a file in a Worker. Resolves to nothing where there can be none, as from `file://`, or where it fails: then the
 * page reads by itself. Rejects with `HostProblem` and `Cancelled`.
 */
export async function readInWorker(
  name: string,
  bytes: Uint8Array,
  watch: Watch,
): Promise<InputBook | undefined> {
  if (typeof Worker === 'undefined' || !location.protocol.startsWith('http')) return undefined;
  const { unpackBook } = await import(
    /* webpackChunkName: "engine" */ '../../../workbook/read/transfer/unpack-book.js'
  );
  // Asked as soon as it is there: a script that does not load is told once.
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL('./worker.js', import.meta.url));
  try {
    const unpack = unpackBook();
    let book: ReturnType<typeof unpack>;
    const read = await askWorker(worker, 'read', { name, bytes }, watch, (piece) => {
      book = unpack(piece);
    });
    if (book === undefined) throw new WorkerFailed('No last piece');
    const { findings, ...snapshot } = book;
    keeper?.worker.terminate();
    keeper = { worker, snapshot };
    return { ...read, snapshot, findings };
  } catch (error) {
    worker.terminate();
    if (error instanceof WorkerFailed) return undefined;
    throw error;
  }
}

/**
 * Checks a book in the Worker that keeps it. Resolves to nothing where none does, and where it fails; then it is not asked
 * again. Rejects with `Cancelled`; the Worker still keeps the book.
 */
export async function checkInWorker(
  { snapshot }: InputBook,
  date: IsoDate,
  watch: Watch,
): Promise<CheckedBook | undefined> {
  if (keeper === undefined || keeper.snapshot !== snapshot) return undefined;
  const { worker } = keeper;
  try {
    return await askWorker(worker, 'check', { date }, watch);
  } catch (error) {
    if (!(error instanceof WorkerFailed)) throw error;
    worker.terminate();
    keeper = undefined;
    return undefined;
  }
}
