import { describeUnreadable } from '../../../core/messages/workbook.js';
import type { InputBook } from '../../../core/report/input-book.js';
import { parseRange } from '../../../core/sheet/address.js';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/cell.js';
import { UnreadableWorkbook } from '../../../workbook/package/unreadable-workbook.js';
import { annotateWorkbook } from '../../../workbook/patch/annotate-workbook.js';
import { readWorkbook } from '../../../workbook/read/read-workbook.js';
import { sha256 } from '../../sha256.js';
import { type DownloadFile, type Host, HostProblem } from '../host.js';

/** What the page does for the adapter. */
export interface FilePage {
  /** Hands a file to the browser's downloads. */
  readonly save: (file: DownloadFile) => void;
  /** Shows a sheet of the opened book with a range marked; the sheet's top without one. */
  readonly show: (sheet: SheetSnapshot, range?: CellRange) => void;
}

/** The host of a page without Excel: an .xlsx file opened in the page, results as downloads. */
export interface FileHost extends Host {
  /**
   * Opens a file in place of the one before. Throws a `HostProblem` that says what the file is when it is no
   * readable workbook; then the one before stays open.
   */
  readonly open: (name: string, bytes: Uint8Array) => void;
}

interface OpenBook extends InputBook {
  readonly bytes: Uint8Array;
}

/** A host without a book yet. The file itself is never written to. */
export function createFileHost(page: FilePage): FileHost {
  let current: OpenBook | undefined;
  const book = (): OpenBook => {
    if (current === undefined) {
      throw new HostProblem({ fact: '还没有打开工作簿', fix: '先选择一个 .xlsx 文件' });
    }
    return current;
  };
  return {
    kind: 'page',
    open: (name, bytes) => {
      current = readFile(name, bytes);
    },
    listSheets: async () => book().snapshot.sheets.map(({ name, visibility }) => ({ name, visibility })),
    readBook: async (progress) => {
      const { name, sha256: hash, snapshot, findings } = book();
      const last = snapshot.sheets.at(-1);
      const rows = snapshot.sheets.reduce((sum, sheet) => sum + (sheet.cells.at(-1)?.row ?? 0), 0);
      if (last !== undefined) progress?.({ sheet: last.name, rows, totalRows: rows });
      return { name, sha256: hash, snapshot, findings };
    },
    showCell: async ({ sheet: name, cell }) => {
      const sheet = book().snapshot.sheets.find((each) => each.name === name);
      if (sheet === undefined) {
        throw new HostProblem({ fact: `工作簿里没有工作表「${name}」`, fix: '重新打开文件后再体检' });
      }
      page.show(sheet, cell === undefined ? undefined : parseRange(cell));
    },
    writeResult: async (plan) => {
      const { writeBook } = await import(
        /* webpackChunkName: "write-book" */ '../../../workbook/write/write-book.js'
      );
      const file = { name: `${plan.title}.xlsx`, bytes: await writeBook(plan) };
      page.save(file);
      return { kind: 'download', file };
    },
    download: async (file) => page.save(file),
    annotate: async (annotation) => annotateWorkbook(book().bytes, annotation),
  };
}

function readFile(name: string, bytes: Uint8Array): OpenBook {
  try {
    const snapshot = readWorkbook(bytes);
    return { name, sha256: sha256(bytes), bytes, snapshot, findings: snapshot.findings };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { fact, fix = '换一个文件再试' } = describeUnreadable(error.reason, error.facts);
    throw new HostProblem({ fact: `「${name}」读不了：${fact}`, fix });
  }
}
