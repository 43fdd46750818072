import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CommonOptions } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import { realDisk } from './disk.js';

/**
 * Asked before any work is done; throws a `CommandFailure` that names the outputs refused. One that is a file
 * read, by whatever path, is wrong usage even when forced; one that is a folder cannot be written; one that
 * exists already is refused unless forced or only trying.
 *
 * @param inputs the paths of the files read; those not given are left out of account
 */
export function checkOutputs(
  outputs: readonly string[],
  inputs: readonly (string | undefined)[],
  { force, dryRun }: CommonOptions,
): void {
  const read = inputs.filter((path) => path !== undefined).map(realPath);
  refuse('usage', outputs, (path) => read.includes(realPath(path)), '是本次读取的文件，没有写入；换个名字');
  refuse('output', outputs, realDisk.isFolder, '是一个文件夹，没有写入；写明其中的文件名');
  if (force !== true && dryRun !== true) {
    refuse('output', outputs, realDisk.exists, '已存在，没有写入；要覆盖加 --force，或换个名字');
  }
}

function refuse(
  kind: 'usage' | 'output',
  paths: readonly string[],
  unfit: (path: string) => boolean,
  why: string,
): void {
  const named = paths.filter(unfit).map((path) => `「${path}」`);
  if (named.length > 0) throw new CommandFailure(kind, `${named.join('、')}${why}`);
}

/** Where a path leads once links are followed; a file yet to be made stands in the real path of its folder. */
export function realPath(path: string): string {
  for (const [there, rest] of [
    [path, ''],
    [dirname(path), basename(path)],
  ] as const) {
    if (realDisk.exists(there)) return join(realpathSync.native(there), rest);
  }
  return resolve(path);
}
