/**
 * A workbook as the core sees it: plain data, whoever read it (an .xlsx file, an open Excel). Cells are
 * sparse; ranges are kept as ranges and never expanded.
 */

/** Rows and columns count from 1, as Excel's row numbers do. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel error value as it stands in a cell: `#REF!`, `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** Numbers stay the doubles Excel stores; dates are numbers with a date format. */
export type CellValue = string | number | boolean | CellError;

/** A cell that is not empty. */
export interface Cell extends CellAddress {
  /** The value as stored; for a formula, its cached result. Absent for a formula without cached result. */
  readonly value?: CellValue | undefined;
  /** What Excel shows for it, as far as the number format is understood; otherwise the value as text. */
  readonly text: string;
  /** The formula without its leading `=`; a cell of a shared formula carries its own, translated. */
  readonly formula?: string | undefined;
  /** The number format's code (`0.00`, `yyyy/m/d`); absent for General. */
  readonly numberFormat?: string | undefined;
  /** Whether the number format shows a date or time. */
  readonly isDate?: boolean | undefined;
}

/**
 * The cells of a sheet: row by row from the top, left to right within a row. An array is one; a reader of files
 * keeps millions of them packed and makes each cell when it is asked for, so ask for one only once.
 */
export interface CellList extends Iterable<Cell> {
  readonly length: number;
  /** Counts from 0, and from the end when negative; absent where there is none. */
  at(index: number): Cell | undefined;
  find(test: (cell: Cell) => boolean): Cell | undefined;
  some(test: (cell: Cell) => boolean): boolean;
  filter(test: (cell: Cell) => boolean): Cell[];
  map<Result>(make: (cell: Cell) => Result): Result[];
}

/** Why a row is hidden: a filter leaves it out, its group is folded, or somebody hid it. */
export type HiddenReason = 'filter' | 'group' | 'hand';

/** One sheet as it was read. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells without value and formula are left out. */
  readonly cells: CellList;
  readonly merges: readonly CellRange[];
  /** Row numbers hidden by hand, by grouping or by a filter, ascending. */
  readonly hiddenRows: readonly number[];
  /** Why each of them is; absent where the reader cannot know. */
  readonly hiddenReasons?: ReadonlyMap<number, HiddenReason>;
  /** Column numbers hidden, as closed ranges, ascending. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** The filtered range, when the sheet has an AutoFilter. */
  readonly autoFilter?: CellRange;
  /** Data validations: what they cover and what they ask. */
  readonly validations: readonly SheetValidation[];
}

/** A drop-down or an entry rule of a sheet. */
export interface SheetValidation {
  readonly ranges: readonly CellRange[];
  /** Excel's own word: `list`, `decimal`, `whole`, `date`, `textLength`, `custom`; `any` for none. */
  readonly type: string;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** A name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** What the name stands for, as written: `企业库!$A$2:$A$65`. */
  readonly refersTo: string;
  /** The sheet it belongs to; absent for a name of the whole book. */
  readonly sheet?: string;
}

/** A workbook as it was read. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly DefinedName[];
  /** Whether serial dates count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
  /** Whether the file carries macros (which are never run). */
  readonly hasMacros: boolean;
  /** Whether the file links to other workbooks. */
  readonly hasExternalLinks: boolean;
}

/** Whether a value is an Excel error value. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object';
}
