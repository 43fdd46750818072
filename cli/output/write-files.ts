import { basename, dirname, join } from 'node:path';
import { CommandFailure } from '../failure.js';
import { type Disk, realDisk } from './disk.js';
import type { PendingFile } from './pending-file.js';

/**
 * Writes all files of a command or none: each to a temporary name in its own folder, then, with the old file
 * set aside under another name, renamed. When any step fails, every old file is put back, no new file stays,
 * and a `CommandFailure` names the file that could not be written.
 */
export function writeFiles(files: readonly PendingFile[], disk: Disk = realDisk): void {
  const toUndo: (() => void)[] = [];
  const setAside: string[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      if (disk.isFolder(path)) throw Object.assign(new Error(path), { code: 'EISDIR' });
      disk.makeFolder(dirname(path));
      toUndo.push(() => disk.remove(temporaryOf(path)));
      disk.writeWhole(temporaryOf(path), bytes);
    }
    for (const { path } of files) {
      current = path;
      const old = beside(path, '原件');
      if (disk.exists(path)) {
        disk.rename(path, old);
        setAside.push(old);
        toUndo.push(() => disk.rename(old, path));
      } else {
        toUndo.push(() => disk.remove(path));
      }
      disk.rename(temporaryOf(path), path);
    }
  } catch (error) {
    for (const undo of toUndo) attempt(undo);
    const notBack = setAside.filter((old) => disk.exists(old)).map((old) => `；原来的文件在「${old}」`);
    throw new CommandFailure('output', `${notWritten(current, error)}${notBack.join('')}`);
  }
  // The new files are whole: an old one that cannot be removed does no harm.
  for (const old of setAside) attempt(() => disk.remove(old));
}

/** The name a file has until it is whole. */
export function temporaryOf(path: string): string {
  return beside(path, '写入中');
}

function beside(path: string, mark: string): string {
  return join(dirname(path), `.${basename(path)}.${mark}`);
}

/** Does what can be done: a step that fails must not keep the next from its turn. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    return;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，腾出空间后再试',
  EACCES: '没有写入该文件夹的权限，换个位置',
  EPERM: '文件正被 Word、Excel 或 WPS 打开，或没有权限；关闭后再试',
  EBUSY: '文件正被 Word、Excel 或 WPS 打开，关闭后再试',
  EROFS: '该位置只能读取，换个位置',
  ENAMETOOLONG: '文件名太长，换个短些的名字',
  EISDIR: '这是一个文件夹，写明文件名',
  ENOTDIR: '路径中有一段是文件，不是文件夹',
  EEXIST: '路径中有一段是文件，不是文件夹',
};

/** 「X没有写成：」 with the reason that the system gives. */
export function notWritten(path: string, error: unknown): string {
  const code = (error as { readonly code?: string }).code ?? '';
  return `「${path}」没有写成：${reasons[code] ?? `系统不允许写入（${code}）`}`;
}
