import { Worker } from 'node:worker_threads';
import { packData } from '../../generator/trace/packed-data.js';
import type { Fields } from '../../jobs/draft/each-rows.js';
import { type LetterSetup, letterMaker, type MadeLetter } from '../../jobs/draft/letters/letter-maker.js';
import { houseData } from '../draft/house-data.js';
import type { PackedSetup } from './letter-worker.js';

/** Documents that each thread may be ahead of the disk: memory stays the same however many there are. */
const ahead = 8;

/** The documents of these rows in their order, made by so many threads; by none besides this one for 1. */
export async function* makeLetters(
  setup: LetterSetup,
  rows: Iterable<Fields>,
  workers: number,
): AsyncGenerator<MadeLetter> {
  if (workers === 1) {
    const make = letterMaker(setup, houseData);
    for (const row of rows) yield await make(row);
    return;
  }
  const threads = Array.from({ length: workers }, () => startThread(setup));
  try {
    const made: Promise<MadeLetter>[] = [];
    let next = 0;
    for (const row of rows) {
      const thread = threads[next % workers];
      next += 1;
      if (thread !== undefined) made.push(thread.make(row));
      const first = made.length < ahead * workers ? undefined : made.shift();
      if (first !== undefined) yield await first;
    }
    for (const letter of made) yield await letter;
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}

interface Thread {
  /** Rows are answered in the order in which they came. */
  readonly make: (row: Fields) => Promise<MadeLetter>;
  readonly stop: () => Promise<unknown>;
}

interface Waiting {
  readonly done: (letter: MadeLetter) => void;
  readonly failed: (error: Error) => void;
}

function startThread({ shared, ...setup }: LetterSetup): Thread {
  const packed: PackedSetup = { ...setup, shared: packData(shared) };
  const worker = new Worker(new URL('./letter-worker.js', import.meta.url), { workerData: packed });
  const waiting: Waiting[] = [];
  let failure: Error | undefined;
  worker.on('message', (letter: MadeLetter) => waiting.shift()?.done(letter));
  worker.on('error', (error: Error) => {
    failure = error;
    for (const { failed } of waiting.splice(0)) failed(error);
  });
  return {
    make: (row) => {
      const answer = new Promise<MadeLetter>((done, failed) => {
        if (failure !== undefined) failed(failure);
        else waiting.push({ done, failed });
      });
      // One that fails before its turn is told of in its turn.
      answer.catch(() => undefined);
      worker.postMessage(packData(row));
      return answer;
    },
    stop: () => worker.terminate(),
  };
}
