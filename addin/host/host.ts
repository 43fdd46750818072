import type { InputBook } from '../../core/report/input-book.js';
import type { SheetSnapshot } from '../../core/sheet/cell.js';
import type { Annotation } from '../../workbook/patch/annotation.js';
import type { BookPlan } from '../../workbook/write/plan.js';

/**
 * Where the pane works: an open Excel, or a page in which an .xlsx file was opened. Everything the pane does to
 * a workbook goes through here. What a host cannot do is absent, so that the pane offers no button for it.
 *
 * Every action rejects with a `HostProblem` for what can happen to a user (a protected sheet, a cell being
 * edited, no book open); its sentences are Chinese.
 */
export interface Host {
  readonly kind: 'excel' | 'page';

  /** The sheets of the open book, in the order of their tabs. */
  listSheets(): Promise<readonly SheetEntry[]>;

  /**
   * The open book, every sheet of it, as the core works on it. In Excel there are no bytes to hash: there
   * `sha256` is the hash of what was read, written `工作表内容:…`.
   */
  readBook(progress?: (read: ReadProgress) => void): Promise<InputBook>;

  /** Brings the cell or range into view and selects it; the sheet alone when no cell is named. */
  showCell(place: CellPlace): Promise<void>;

  /**
   * Puts a result where the user finds it: in Excel as new sheets at the end of the book, in a page as the
   * download of a new book. No cell that was there before is touched. A write that breaks off does not reject:
   * the outcome says why, and what stands in the book, read back.
   */
  writeResult(plan: BookPlan): Promise<WriteOutcome>;

  /** Offers bytes as a download. Absent where the host saves no files. */
  readonly download?: (file: DownloadFile) => Promise<void>;

  /** The open file with marks and the sheet 校验结果, as the bytes of a copy. Absent where there is no file. */
  readonly annotate?: (annotation: Annotation) => Promise<Uint8Array>;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
}

/** How far a read has come. `totalRows` is known from the start. */
export interface ReadProgress {
  readonly sheet: string;
  readonly rows: number;
  readonly totalRows: number;
}

export interface CellPlace {
  readonly sheet: string;
  /** A1 text: a cell, a range, or whole rows (`5`, `2:5`). */
  readonly cell?: string;
}

export interface DownloadFile {
  /** With its extension: `测算结果.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type WriteOutcome =
  | {
      readonly kind: 'sheets';
      /** One for each sheet of the plan, in its order; absent when the book could not be read back. */
      readonly sheets?: readonly WrittenSheet[];
      /** Why the write broke off; absent when everything was written. */
      readonly problem?: ProblemText;
    }
  | { readonly kind: 'download'; readonly file: DownloadFile };

/** What stands in the book of one planned sheet. */
export interface WrittenSheet {
  readonly planned: string;
  /** The name it got, unique in the book; absent when the sheet does not exist. */
  readonly name?: string;
  /** Rows that hold everything planned, from the top. */
  readonly rows: number;
  readonly plannedRows: number;
  /** Where `rows` stand: `A1:F20`; absent when none. */
  readonly range?: string;
}

/** Why an action did not work, and what to do about it. */
export interface ProblemText {
  readonly fact: string;
  readonly fix: string;
}

/** Something that can happen to a user of a host. Its message is the Chinese sentence; never a library's text. */
export class HostProblem extends Error {
  override readonly name = 'HostProblem';

  constructor(readonly sentence: ProblemText) {
    super(`${sentence.fact}；${sentence.fix}`);
  }
}
