import type { InputBook } from '../../../core/report/input-book.js';
import { parseRange } from '../../../core/sheet/address.js';
import type { CellRange, SheetSnapshot } from '../../../core/sheet/cell.js';
import { markRecordSheet } from '../../../core/sheet/own-sheets.js';
import type { Watch } from '../../long-work/watch.js';
import { headerMissing } from '../header-missing.js';
import { type DownloadFile, type Host, HostProblem, type ProblemText } from '../host.js';
import { readFile } from './read-file.js';

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
   * Opens a file in place of the one before. Rejects with a `HostProblem` that says what the file is when it is no
   * readable workbook, and with `Cancelled`; then the one before stays open.
   */
  readonly open: (name: string, bytes: Uint8Array, watch?: Watch) => Promise<void>;
}

interface OpenBook extends InputBook {
  readonly bytes: Uint8Array;
  readonly isChanged: boolean;
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
  const change = async (bytes: Uint8Array): Promise<void> => {
    current = { ...(await readFile(book().name, bytes)), bytes, isChanged: true };
  };
  return {
    kind: 'page',
    open: async (name, bytes, watch) => {
      current = { ...(await readFile(name, bytes, watch)), bytes, isChanged: false };
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
    annotate: async (annotation) => {
      const { bytes } = book();
      const { annotateWorkbook } = await import(
        /* webpackChunkName: "engine" */ '../../../workbook/patch/annotate-workbook.js'
      );
      return annotateWorkbook(bytes, annotation);
    },
    changedBook: async () => {
      const { name, bytes, isChanged } = book();
      return { name: isChanged ? changedName(name) : name, bytes };
    },
    changeCells: async (plan) => {
      const { mendWorkbook } = await patches();
      const cells = plan.changes.length;
      if (cells > 0) await change(mendWorkbook(book().bytes, plan));
      return { cells, plannedCells: cells };
    },
    appendRows: async ({ sheet, header, rows }) => {
      const { appendRows, findAppendPlace } = await patches();
      const { bytes, snapshot } = book();
      const found = snapshot.sheets.find(({ name }) => name === sheet);
      const place = found === undefined ? undefined : findAppendPlace(found.cells, header);
      if (found !== undefined && place === undefined) throw new HostProblem(headerMissing(sheet, header));
      const cells = rows.flat().filter((text) => text !== '').length;
      const plan = { sheet, header, rows, ...(place !== undefined && { place }) };
      if (cells > 0) await change(appendRows(bytes, plan));
      return { cells, plannedCells: cells };
    },
    clearMarks: async () => {
      const { clearMarks, excelMarks } = await patches();
      const { bytes, snapshot } = book();
      const { bytes: cleared, marked, cells } = clearMarks(bytes);
      if (marked) await change(cleared);
      const isMarkedInExcel = snapshot.sheets.some(
        (sheet) => sheet.name.startsWith(markRecordSheet) && sheet.cells.at(0)?.value === excelMarks,
      );
      return { cells, plannedCells: cells, ...(isMarkedInExcel && { problem: markedInExcel }) };
    },
  };
}

/** Marks with comments that only Excel can take away. */
const markedInExcel: ProblemText = {
  fact: '这个文件里的标注是在 Excel 窗格中加的，离线页面清不了',
  fix: '在 Excel 中打开文件，用「清除痕迹」清除',
};

function patches() {
  return import(/* webpackChunkName: "change-book" */ './patches.js');
}

/** Macros are left out of a changed book, so it is an .xlsx whatever was opened. */
function changedName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}_已修改.xlsx`;
}
