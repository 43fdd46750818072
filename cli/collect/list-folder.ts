import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectSheetName } from '../../workbook/books/collect/collect-sheet.js';
import { readBook } from '../input/read-input.js';
import { UnreadableInput } from '../input/unreadable-input.js';
import { realPath } from '../output/check-outputs.js';
import { realDisk } from '../output/disk.js';

/** Something in the folder: a workbook to be read, or why it is not read. */
export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly skipped?: Skipped;
}

interface Skipped {
  readonly reason: string;
  /** Whether it was probably sent in, and has to be saved in another form. */
  readonly mustBeMended: boolean;
}

/**
 * Everything in a folder, not in the folders below it, in the order of the names' code units, which is the same
 * on every machine. A folder that is not there is an `UnreadableInput`.
 *
 * @param out the file to be written: an earlier merged book of that name is no copy
 */
export function listFolder(folder: string, out: string): readonly FolderEntry[] {
  if (!realDisk.exists(folder)) throw new UnreadableInput(folder, '不存在；核对文件夹名和所在位置');
  if (!realDisk.isFolder(folder)) throw new UnreadableInput(folder, '是一个文件；写各份工作簿所在的文件夹');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const skipped = whySkipped(name, path, out);
      return { name, path, ...(skipped !== undefined && { skipped }) };
    });
}

/** Workbooks, and what other programs save tables as. */
const workbook = /\.xls[xm]$/i;
const otherTable = /\.(?:xls|et|xlsb|ods|csv)$/i;

function whySkipped(name: string, path: string, out: string): Skipped | undefined {
  const passedOver = (reason: string) => ({ reason, mustBeMended: false });
  if (realPath(path) === realPath(out) && isMergedBook(path)) return passedOver('是上次的汇总，本次重写');
  if (realDisk.isFolder(path)) return passedOver('是文件夹，不收其中的文件');
  if (name.startsWith('~$')) return passedOver('是 Excel 或 WPS 打开工作簿时的临时文件');
  if (name.startsWith('.')) return passedOver('是隐藏文件');
  if (otherTable.test(name)) return { reason: '不是 .xlsx 工作簿；另存为 .xlsx 后再收', mustBeMended: true };
  return workbook.test(name) ? undefined : passedOver('不是工作簿');
}

function isMergedBook(path: string): boolean {
  try {
    return readBook(path).snapshot.sheets.some(({ name }) => name === collectSheetName);
  } catch (error) {
    if (error instanceof UnreadableInput) return false;
    throw error;
  }
}
