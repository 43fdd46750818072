import { init } from '../../cli/commands/init.js';

/** The day in the properties of the sample books, so that every build gives the same bytes. */
const date = '2025-08-19';

/** The sample workbook and the one with planted faults, by their place in `dist/`, for a first try of the page. */
export async function sampleBooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = await init('样例', { sample: true, dryRun: true, date });
  return new Map(files.map(({ path, bytes }) => [path.replaceAll('\\', '/'), bytes]));
}
