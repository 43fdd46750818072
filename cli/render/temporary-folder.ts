import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure } from '../failure.js';

/**
 * Does some work in a new folder, which is removed after it. A folder that cannot be made is a failure of the output.
 *
 * @param prepare puts the files there that the work needs
 */
export async function inTemporaryFolder<Result>(
  prepare: (folder: string) => void,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  let folder: string | undefined;
  try {
    try {
      folder = mkdtempSync(join(tmpdir(), 'wenbiao-pages-'));
      prepare(folder);
    } catch {
      throw new CommandFailure('output', `临时文件夹「${tmpdir()}」写不进去；腾出空间或改正权限后再试`);
    }
    return await work(folder);
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
