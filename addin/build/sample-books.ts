import { basename } from 'node:path';
import { init } from '../../cli/commands/init.js';
import type { EmbeddedBook, EmbeddedBooks } from '../data/sample-data.js';

/** The day in the properties of these books, so that every build gives the same bytes. */
const date = '2025-08-19';

const kinds = ['奖补', '指标', '提案'];

async function booksOf(sample: boolean) {
  const made = await Promise.all(kinds.map((kind) => init('样例', { kind, sample, dryRun: true, date })));
  return made.flatMap(({ files }) => files);
}

/** The sample workbooks of every kind, one with planted faults among them, by their place in `dist/`. */
export async function sampleBooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await booksOf(true);
  return new Map(files.map(({ path, bytes }) => [path.replaceAll('\\', '/'), bytes]));
}

/** The same and the empty ones, as the build puts them into the page. */
export async function embeddedBooks(): Promise<EmbeddedBooks> {
  const embedded = async (sample: boolean): Promise<readonly EmbeddedBook[]> =>
    (await booksOf(sample)).map(({ path, bytes }) => ({
      name: basename(path),
      base64: Buffer.from(bytes).toString('base64'),
    }));
  return { samples: await embedded(true), starters: await embedded(false) };
}
