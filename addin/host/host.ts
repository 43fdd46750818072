import type { InputBook } from '../../core/report/input-book.js';
import type { SheetSnapshot } from '../../core/sheet/cell.js';
import type { Annotation } from '../../workbook/patch/annotation.js';
import type { MendPlan } from '../../workbook/patch/mend/mend-workbook.js';
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

  /** Why this host saves no files, and what to do instead; absent where `download` is there. */
  readonly downloadRefused?: ProblemText;

  /** The open file with marks and the sheet 校验结果, as the bytes of a copy. Absent where there is no file. */
  readonly annotate?: (annotation: Annotation) => Promise<Uint8Array>;

  /**
   * The sheet that the user looks at, and what is selected in it (A1 text): the first of several ranges, nothing when a
   * chart or a picture is selected. Absent where nothing is looked at.
   */
  readonly selection?: () => Promise<CellPlace>;

  /**
   * Puts other contents into cells as one batch, which one undo takes back where Excel can. In a page the open book
   * is changed and the file is not: `changedBook` hands it out. A batch that breaks off does not reject. The sheet
   * that lists the changes comes last, at the end of the book.
   */
  readonly changeCells?: (plan: MendPlan) => Promise<ChangeOutcome>;

  /**
   * Writes rows below the table of a sheet, texts as text; a sheet that is not there is added with the header. Nothing
   * that stands in the sheet is touched: the rows come below the last cell of the sheet that says something. Rejects
   * with a `HostProblem` when the sheet has no row with all titles of the header. Its outcome counts the cells of the rows.
   */
  readonly appendRows?: (addition: RowAddition) => Promise<ChangeOutcome>;

  /**
   * The open book with all that was changed in it, as a file, named after the file that was opened; that file itself when
   * nothing was changed. Absent in Excel, where the user saves the book.
   */
  readonly changedBook?: () => Promise<DownloadFile>;

  /**
   * Marks the cells in the open book: a fill and a comment of ours, and adds the sheet of the annotation. Marks from
   * before are cleared first. A cell with somebody else's comment gets the fill alone, and the sheet says so. Absent
   * where a marked copy is made instead (`annotate`).
   */
  readonly mark?: (annotation: Annotation) => Promise<ChangeOutcome>;

  /**
   * Takes exactly our marks away, also those of an earlier session: each cell gets back the fill it had, unless somebody
   * has filled it anew; other people's comments stay, and so does one of ours that was answered or changed. Without
   * marks nothing is done, and the outcome is of no cells. It counts marked cells.
   */
  readonly clearMarks?: () => Promise<ChangeOutcome>;

  /**
   * Enters the formulas with functions of this namespace (`KEJI`) again that show `#NAME?` or `#BUSY!`, as they do after
   * a late load. The outcome counts those; whether Excel then finds a result is seen later.
   */
  readonly repairFormulas?: (namespace: string) => Promise<ChangeOutcome>;

  /**
   * Puts their values in place of formulas with functions of this namespace, in the selection or the whole book. A formula
   * without a result stays, and the outcome has a problem that says how many.
   */
  readonly freezeFormulas?: (namespace: string, where: 'selection' | 'book') => Promise<ChangeOutcome>;
}

/** Rows for the end of a table on a sheet of ours, such as 核实说明. */
export interface RowAddition {
  readonly sheet: string;
  /** The titles of the columns, in the order of the rows' texts; found in the sheet by these words. */
  readonly header: readonly string[];
  /** Each with a text for every column of the header; an empty one says nothing. */
  readonly rows: readonly (readonly string[])[];
}

/** What became of a batch of changes. */
export interface ChangeOutcome {
  /** How many cells hold what was planned. */
  readonly cells: number;
  readonly plannedCells: number;
  /** The cells that hold it, `申报企业汇总表!D17`, when a batch broke off; absent when the book could not be read back. */
  readonly changed?: readonly string[];
  /** Why the batch broke off; absent when everything was done. */
  readonly problem?: ProblemText;
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
