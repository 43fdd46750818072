import { parentPort, workerData } from 'node:worker_threads';
import { type PackedData, unpackData } from '../../generator/trace/packed-data.js';
import type { Fields } from '../../jobs/draft/each-rows.js';
import { type LetterSetup, letterMaker } from '../../jobs/draft/letters/letter-maker.js';
import { houseData } from '../draft/house-data.js';

/** What a thread is started with. */
export type PackedSetup = Omit<LetterSetup, 'shared'> & { readonly shared: PackedData };

/** A thread of a batch: gets the fields of one document after another and answers each in its turn. */
const { shared, ...setup } = workerData as PackedSetup;
const make = letterMaker({ ...setup, shared: unpackData(shared) as Fields }, houseData);
let turn = Promise.resolve();
parentPort?.on('message', (own: PackedData) => {
  turn = turn.then(async () => parentPort?.postMessage(await make(unpackData(own) as Fields)));
});
