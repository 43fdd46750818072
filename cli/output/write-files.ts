import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CommonOptions } from '../command-outcome.js';
import { CommandFailure } from '../failure.js';
import type { PendingFile } from './pending-file.js';

/** What the disk does for us; a test puts a failing one in its place. */
export interface Disk {
  readonly exists: (path: string) => boolean;
  readonly writeWhole: (path: string, bytes: Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly makeFolder: (path: string) => void;
}

const realDisk: Disk = {
  exists: existsSync,
  writeWhole: (path, bytes) => {
    const file = openSync(path, 'w');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
};

/**
 * Refuses to overwrite: throws a `CommandFailure` naming every file that exists already, unless forced or only
 * trying. Asked before any work is done.
 */
export function refuseExisting(
  paths: readonly string[],
  { force, dryRun }: CommonOptions,
  disk: Disk = realDisk,
): void {
  const existing = force === true || dryRun === true ? [] : paths.filter((path) => disk.exists(path));
  if (existing.length > 0) {
    throw new CommandFailure(
      'output',
      `${existing.map((path) => `「${path}」`).join('、')}已存在，没有写入；要覆盖加 --force，或用 --out 换个名字`,
    );
  }
}

/**
 * Writes all files, each to a temporary name in its own folder and then renamed: a reader sees the old file or
 * the whole new one. When one cannot be written, none of the later ones appear and no temporary file stays.
 */
export function writeFiles(files: readonly PendingFile[], disk: Disk = realDisk): void {
  const staged: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      disk.makeFolder(dirname(path));
      const temporary = join(dirname(path), `.${basename(path)}.写入中`);
      staged.push({ temporary, path });
      disk.writeWhole(temporary, bytes);
    }
    for (const { temporary, path } of staged) disk.rename(temporary, path);
  } catch (error) {
    for (const { temporary } of staged) disk.remove(temporary);
    const path = staged.at(-1)?.path ?? '';
    throw new CommandFailure('output', `「${path}」没有写成：${reasonText(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，腾出空间后再试',
  EACCES: '没有写入该文件夹的权限，用 --out 换个位置',
  EPERM: '文件正被 Word、Excel 或 WPS 打开，或没有权限；关闭后再试',
  EBUSY: '文件正被 Word、Excel 或 WPS 打开，关闭后再试',
  EROFS: '该位置只能读取，用 --out 换个位置',
  ENAMETOOLONG: '文件名太长，用 --out 换个短些的名字',
  EISDIR: '这是一个文件夹，用 --out 写明文件名',
  ENOTDIR: '路径中有一段是文件，不是文件夹',
  EEXIST: '路径中有一段是文件，不是文件夹',
};

function reasonText(error: unknown): string {
  const code = (error as { readonly code?: string }).code ?? '';
  return reasons[code] ?? `系统不允许写入（${code}）`;
}
