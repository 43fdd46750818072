import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '../../cli/failure.js';
import { notWritten } from '../../cli/output/write-files.js';

/** Throws a `CommandFailure` naming what stands in `folder` already, unless it may be replaced. */
export function refuseStanding(folder: string, names: readonly string[], force: boolean): void {
  const standing = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (force || standing.length === 0) return;
  const list = standing.map((path) => `「${path}」`).join('、');
  throw new CommandFailure('output', `${list}已存在，没有写入；要覆盖加 --force，或换个文件夹`);
}

/**
 * Lets `make` write `names` into a hidden folder inside `folder` and moves them out once all are whole, over what stands
 * there. Whatever fails, nothing half made stays and what stood there stands. Returns what `make` does.
 */
export async function putInPlace<Made>(
  folder: string,
  names: readonly string[],
  make: (work: string) => Promise<Made>,
): Promise<Made> {
  const work = join(folder, '.写入中');
  const old = join(folder, '.原件');
  try {
    for (const path of [work, old]) {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
    }
    const made = await make(work);
    const undo: (() => void)[] = [];
    try {
      for (const name of names) {
        if (existsSync(join(folder, name))) {
          renameSync(join(folder, name), join(old, name));
          undo.push(() => renameSync(join(old, name), join(folder, name)));
        }
        renameSync(join(work, name), join(folder, name));
        undo.push(() => renameSync(join(folder, name), join(work, name)));
      }
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
    return made;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandFailure('output', notWritten(folder, error));
  } finally {
    for (const path of [work, old]) rmSync(path, { recursive: true, force: true });
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
