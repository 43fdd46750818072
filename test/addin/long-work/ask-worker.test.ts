import { expect, test } from 'vitest';
import { HostProblem } from '../../../addin/host/host.js';
import { Cancelled } from '../../../addin/long-work/cancelled.js';
import { askWorker, WorkerFailed } from '../../../addin/long-work/worker/ask-worker.js';
import type { Reply, Request } from '../../../addin/long-work/worker/messages.js';

/** A Worker that answers as told. */
class Told extends EventTarget {
  readonly asked: Request[] = [];

  constructor(private readonly answer: (request: Request, say: (reply: Reply) => void) => void) {
    super();
  }

  postMessage(request: Request): void {
    this.asked.push(request);
    const say = (reply: Reply) => this.dispatchEvent(Object.assign(new Event('message'), { data: reply }));
    queueMicrotask(() => this.answer(request, say));
  }
}

function ask(told: Told, signal?: AbortSignal, heard: unknown[] = []) {
  const watch = { progress: (come: unknown) => heard.push(come), ...(signal !== undefined && { signal }) };
  return askWorker(
    told as unknown as Worker,
    'read',
    { name: '甲.xlsx', bytes: new Uint8Array() },
    watch,
    (piece) => heard.push(piece),
  );
}

test('the result comes after the progress and the pieces, and other requests are not heard', async () => {
  const come = { doing: '读取', done: 1, total: 2 };
  const texts = { kind: 'texts', texts: ['甲'] } as const;
  const told = new Told(({ id }, say) => {
    say({ id: id + 1000, kind: 'failed', message: 'another' });
    say({ id, kind: 'progress', progress: come });
    say({ id, kind: 'piece', piece: texts });
    say({ id, kind: 'done', result: { name: '甲.xlsx', sha256: 'x' } });
  });
  const heard: unknown[] = [];
  expect(await ask(told, undefined, heard)).toEqual({ name: '甲.xlsx', sha256: 'x' });
  expect(heard).toEqual([come, texts]);
});

test('a problem of the user is the same as in the page', async () => {
  const sentence = { fact: '这是 PDF 文件', fix: '换一个文件' };
  const told = new Told(({ id }, say) => say({ id, kind: 'problem', sentence }));
  await expect(ask(told)).rejects.toThrow(new HostProblem(sentence));
});

test('a Worker that breaks off has failed', async () => {
  const told = new Told(({ id }, say) => say({ id, kind: 'failed', message: 'RangeError' }));
  await expect(ask(told)).rejects.toThrow(WorkerFailed);
});

test('a Worker whose script does not load has failed', async () => {
  const told = new Told(() => told.dispatchEvent(new Event('error')));
  await expect(ask(told)).rejects.toThrow(WorkerFailed);
});

test('cancelling tells the Worker and does not wait for it', async () => {
  const told = new Told(() => undefined);
  const stop = new AbortController();
  const asked = ask(told, stop.signal);
  stop.abort();
  await expect(asked).rejects.toThrow(Cancelled);
  expect(told.asked.map(({ kind }) => kind)).toEqual(['read', 'cancel']);
  expect(told.asked[1]?.id).toBe(told.asked[0]?.id);
});

test('what was cancelled before is not asked', async () => {
  const told = new Told(() => undefined);
  await expect(ask(told, AbortSignal.abort())).rejects.toThrow(Cancelled);
  expect(told.asked.some(({ kind }) => kind === 'read')).toBe(false);
});
