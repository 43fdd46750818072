import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describeUnreadable } from '../../core/messages/workbook.js';
import type { InputBook } from '../../core/report/input-book.js';
import { UnreadableWorkbook } from '../../workbook/package/unreadable-workbook.js';
import { readWorkbook } from '../../workbook/read/read-workbook.js';
import { sha256 } from '../output/sha256.js';
import { UnreadableInput } from './unreadable-input.js';

/** A workbook file as read. */
export interface BookFile extends InputBook {
  readonly bytes: Uint8Array;
}

/**
 * Reads a file; a missing or locked one, or the lock file (`~$…`) that an office program keeps beside an open
 * workbook, is an `UnreadableInput`. Inputs are never opened for writing.
 */
export function readBytes(path: string): Uint8Array {
  if (basename(path).startsWith('~$')) {
    throw new UnreadableInput(path, '是 Excel 或 WPS 打开工作簿时的临时文件；选择没有 ~$ 的那一个');
  }
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as { readonly code?: string }).code ?? '';
    throw new UnreadableInput(path, reasons[code] ?? `读不出来（${code}）`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '不存在；核对文件名和所在文件夹',
  EISDIR: '是一个文件夹；写明其中的文件名',
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  EBUSY: '正被其他程序占用，关闭后再试',
};

/** Reads a workbook; anything else under its name is a `CommandFailure` that says what it is. */
export function readBook(path: string): BookFile {
  const bytes = readBytes(path);
  try {
    return bookOf(bytes, basename(path));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      const { fact, fix } = describeUnreadable(error.reason, error.facts);
      throw new UnreadableInput(path, `读不了：${fact}；${fix}`);
    }
    throw error;
  }
}

/** The workbook that these bytes are. Throws `UnreadableWorkbook` when they are none. */
export function bookOf(bytes: Uint8Array, name: string): BookFile {
  const snapshot = readWorkbook(bytes);
  return { name, sha256: sha256(bytes), bytes, snapshot, findings: snapshot.findings };
}
