import type { InputBook } from '../../../core/report/input-book.js';
import { packBook } from '../../../workbook/read/transfer/pack-book.js';
import { readSteps } from '../../host/file/read-steps.js';
import { HostProblem } from '../../host/host.js';
import { checkSteps } from '../../taskpane/run/check-steps.js';
import { Cancelled } from '../cancelled.js';
import { cooperate } from '../cooperate.js';
import type { Watch } from '../watch.js';
import type { Reply, Request } from './messages.js';

/** The script of the Worker: reads a book, hands it over in pieces, and checks it as often as asked. */
let book: InputBook | undefined;
const running = new Map<number, AbortController>();

function say(reply: Reply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}

async function work(request: Exclude<Request, { readonly kind: 'cancel' }>, watch: Watch) {
  const { id, kind, given } = request;
  if (kind === 'check') {
    if (book === undefined) throw new Error('No book was read');
    return cooperate(checkSteps(book, given.date), watch);
  }
  const read = await cooperate(readSteps(given.name, given.bytes), watch);
  book = read;
  for (const piece of packBook(read.snapshot, read.findings)) {
    const buffers = piece.kind === 'cells' ? Object.values(piece.cells).map(({ buffer }) => buffer) : [];
    say({ id, kind: 'piece', piece }, buffers);
  }
  return { name: read.name, sha256: read.sha256 };
}

self.addEventListener('message', async ({ data: request }: MessageEvent<Request>) => {
  const { id, kind } = request;
  if (kind === 'cancel') {
    running.get(id)?.abort();
    return;
  }
  const stop = new AbortController();
  running.set(id, stop);
  try {
    const progress: Watch['progress'] = (come) => say({ id, kind: 'progress', progress: come });
    say({ id, kind: 'done', result: await work(request, { progress, signal: stop.signal }) });
  } catch (error) {
    if (error instanceof HostProblem) say({ id, kind: 'problem', sentence: error.sentence });
    else if (!(error instanceof Cancelled)) say({ id, kind: 'failed', message: String(error) });
  } finally {
    running.delete(id);
  }
});
