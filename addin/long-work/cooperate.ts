import type { Steps } from '../../core/steps.js';
import { Cancelled } from './cancelled.js';
import type { Watch } from './watch.js';

/** So long the page may stand still before it draws and answers again. */
const sliceMilliseconds = 30;

/** Does long work in the page itself, which goes on drawing and answering meanwhile. Rejects with `Cancelled`. */
export async function cooperate<Result>(steps: Steps<Result>, { progress, signal }: Watch): Promise<Result> {
  let began = performance.now();
  for (;;) {
    if (signal?.aborted === true) throw new Cancelled();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < sliceMilliseconds) continue;
    progress?.(step.value);
    await nextTask();
    began = performance.now();
  }
}

/** A timer would be held back by a browser after a few rounds, and by a page in the background. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
