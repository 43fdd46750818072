import type { BookPiece } from '../../../workbook/read/transfer/book-piece.js';
import { HostProblem } from '../../host/host.js';
import { Cancelled } from '../cancelled.js';
import type { Watch } from '../watch.js';
import type { Reply, WorkKind, WorkOf } from './messages.js';

/** The Worker could not do it: its script did not load, or it broke off. The page can do the same by itself. */
export class WorkerFailed extends Error {
  override readonly name = 'WorkerFailed';
}

let requests = 0;

/**
 * Has the Worker do something. Rejects with `HostProblem` and `Cancelled` as the page itself would, and with
 * `WorkerFailed`.
 *
 * @param take gets the pieces of a book that go ahead of the result
 */
export function askWorker<Kind extends WorkKind>(
  worker: Worker,
  kind: Kind,
  given: WorkOf[Kind]['given'],
  { progress, signal }: Watch,
  take: (piece: BookPiece) => void = () => {},
): Promise<WorkOf[Kind]['result']> {
  requests += 1;
  const id = requests;
  const ended = new AbortController();
  const asked = new Promise<WorkOf[Kind]['result']>((resolve, reject) => {
    const listen = { signal: ended.signal };
    const hear = ({ data: reply }: MessageEvent<Reply<Kind>>) => {
      if (reply.id !== id) return;
      if (reply.kind === 'progress') progress?.(reply.progress);
      else if (reply.kind === 'piece') take(reply.piece);
      else if (reply.kind === 'done') resolve(reply.result);
      else if (reply.kind === 'problem') reject(new HostProblem(reply.sentence));
      else reject(new WorkerFailed(reply.message));
    };
    worker.addEventListener('message', hear, listen);
    worker.addEventListener('error', ({ message }) => reject(new WorkerFailed(message)), listen);
    const cancel = () => {
      worker.postMessage({ id, kind: 'cancel' });
      reject(new Cancelled());
    };
    signal?.addEventListener('abort', cancel, listen);
    if (signal?.aborted === true) cancel();
    else worker.postMessage({ id, kind, given });
  });
  return asked.finally(() => ended.abort());
}
