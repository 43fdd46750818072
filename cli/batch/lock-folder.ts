import { hostname } from 'node:os';
import { join } from 'node:path';
import { CommandFailure } from '../failure.js';
import type { BatchDisk } from './batch-disk.js';

const lockName = '.出文中';

/**
 * Keeps the folder to this run; gives what frees it again. Throws a `CommandFailure` when another run has it. What a
 * run on this machine left behind when it was killed does not count.
 */
export function lockFolder(folder: string, disk: BatchDisk): () => void {
  const path = join(folder, lockName);
  const own = JSON.stringify({ host: hostname(), process: process.pid });
  if (!disk.create(path, own)) {
    const other = ownerOf(path, disk);
    if (other !== undefined && isAlive(other)) throw occupied(folder, path);
    disk.remove(path);
    if (!disk.create(path, own)) throw occupied(folder, path);
  }
  return () => disk.remove(path);
}

interface Owner {
  readonly host: string;
  readonly process: number;
}

/** Absent when it was killed before it could say who it is. */
function ownerOf(path: string, disk: BatchDisk): Owner | undefined {
  try {
    const owner = JSON.parse(new TextDecoder().decode(disk.read(path))) as Partial<Owner> | null;
    const { host, process: id } = owner ?? {};
    return host === undefined || id === undefined ? undefined : { host, process: id };
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be asked: it counts as alive. */
function isAlive({ host, process: id }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as { readonly code?: string }).code === 'EPERM';
  }
}

function occupied(folder: string, path: string): CommandFailure {
  return new CommandFailure(
    'output',
    `文件夹「${folder}」被占用：另一次出文正在写。等它写完再试；确认没有在写的，删去「${path}」`,
  );
}
