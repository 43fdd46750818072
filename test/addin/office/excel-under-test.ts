import type { DownloadFile, Host } from '../../../addin/host/host.js';
import { officeHost } from '../../../addin/host/office/office-host.js';
import type { WorkbookSnapshot } from '../../../core/sheet/cell.js';
import { ExcelBackend } from './excel-backend.js';
import { loadGenuineOffice } from './genuine-office.js';
import { type MemoryBook, memoryBook } from './memory-book.js';

/** An open Excel as tests see it. */
export interface ExcelUnderTest {
  readonly host: Host;
  readonly backend: ExcelBackend;
  readonly book: MemoryBook;
  /** The pauses between tries, in milliseconds. */
  readonly pauses: readonly number[];
  /** The files that were handed to the downloads. */
  readonly saved: readonly DownloadFile[];
}

/**
 * The Office.js adapter on the genuine proxies, with this workbook open in memory.
 *
 * @param excelApi the highest requirement set of ExcelApi that this Excel has
 */
export function openInExcel(
  name: string,
  snapshot: WorkbookSnapshot,
  excelApi = '1.14',
  platform = 'PC',
): ExcelUnderTest {
  const book = memoryBook(name, snapshot);
  const backend = new ExcelBackend(book);
  Object.assign(globalThis, { Excel: loadGenuineOffice(backend.execute).Excel });
  const pauses: number[] = [];
  const saved: DownloadFile[] = [];
  const host = officeHost({
    supports: (set, version) => set === 'ExcelApi' && Number(version.slice(2)) <= Number(excelApi.slice(2)),
    platform,
    save: (file) => void saved.push(file),
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  });
  return { host, backend, book, pauses, saved };
}
