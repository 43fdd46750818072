import type { IsoDate } from '../../core/calendar.js';
import type { DecimalText } from '../../core/decimal.js';

/** A new workbook as plain data: what to write, not how. `writeBook` turns it into bytes. */
export interface BookPlan {
  /** The title in the file's properties. */
  readonly title: string;
  /** The date printed in the file's properties, so that the same plan gives the same bytes. */
  readonly date: IsoDate;
  readonly sheets: readonly SheetPlan[];
  /** Named ranges: `年度` → `批次!$A$2`. */
  readonly names?: readonly { readonly name: string; readonly refersTo: string }[];
}

export type TextStyle =
  /** Sheet title, large. */
  | 'title'
  /** A grey line of explanation. */
  | 'note'
  /** A column header. */
  | 'header'
  /** The header of a column that must be filled. */
  | 'header-required'
  /** A plain cell of a table, with thin borders. */
  | 'cell'
  /** A sum line of a table. */
  | 'total'
  /** A cell of a table that invites an entry. */
  | 'input'
  /** States of a cell of a table: certain amount, upper bound, undecided, refused. */
  | 'certain'
  | 'upper-bound'
  | 'undecided'
  | 'refused'
  | HighlightStyle;

export interface CellStyle {
  /** Plain text without borders when absent. */
  readonly style?: TextStyle;
  /** When absent, as Excel does it: text left, numbers right. */
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** An Excel number format; the column's when absent, and General when that has none either. */
  readonly format?: string;
}

export type CellPlan = CellStyle &
  (
    | { readonly kind: 'empty' }
    /** Always text in Excel, also when it starts with = + - or @. */
    | { readonly kind: 'text'; readonly text: string }
    /** Stored as the nearest double, which is exact as shown for up to 15 digits. */
    | { readonly kind: 'number'; readonly value: DecimalText }
    /** A real Excel date, not before 1900-03-01; shown as 2025-08-19 unless `format` says otherwise. */
    | { readonly kind: 'date'; readonly value: IsoDate }
    /** A live formula (without `=`) with the value it must have; an empty text for one that shows nothing. */
    | { readonly kind: 'formula'; readonly formula: string; readonly value: DecimalText | '' }
    /** A link to a place in the same book, or in the workbook of that name in the same folder. */
    | {
        readonly kind: 'link';
        readonly text: string;
        readonly sheet: string;
        readonly cell: string;
        readonly file?: string;
      }
    /** An Excel error value. */
    | { readonly kind: 'error'; readonly value: '#REF!' | '#DIV/0!' | '#N/A' | '#NAME?' | '#VALUE!' }
  );

/** A native drop-down or range check, with the words Excel shows. */
export interface ValidationPlan {
  /** One rectangle as A1 text: `C2:C2000`. */
  readonly range: string;
  readonly rule: /** At most 255 characters together with the commas between them; no option may hold a comma. */
    | { readonly type: 'list'; readonly options: readonly string[] }
    /** A list that stands in a range or under a name: `选项!$A$1:$A$12`, `县区名单`. */
    | { readonly type: 'list-range'; readonly formula: string }
    | { readonly type: 'decimal' | 'whole'; readonly least: DecimalText; readonly most: DecimalText }
    | { readonly type: 'text-length'; readonly length: number }
    | { readonly type: 'date'; readonly least: IsoDate; readonly most: IsoDate }
    /** A formula (without `=`) for the first cell of the range that holds for what may be entered. */
    | { readonly type: 'custom'; readonly formula: string }
    /** Only shows the prompt. */
    | { readonly type: 'any' };
  /** Excel takes up to 32 characters of title and 255 of text, here and in `error`. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** What Excel says to an entry it refuses; `warning` lets it pass on request. */
  readonly error?: { readonly title: string; readonly text: string; readonly style: 'stop' | 'warning' };
}

/** Cells that Excel fills with a colour by itself for as long as a formula holds for them. */
export interface HighlightPlan {
  /** One rectangle as A1 text: `C2:C2000`. */
  readonly range: string;
  /** For the first cell of the range, without `=`. */
  readonly formula: string;
  readonly style: HighlightStyle;
}

/** Bars in cells, as long as their numbers: a native data bar that follows every change of a number. */
export interface BarPlan {
  /** One rectangle as A1 text: `C2:C20`. */
  readonly range: string;
  /** The number that fills its cell; zero has no bar. */
  readonly full: DecimalText;
}

export type HighlightStyle =
  /** Something must be filled in. */
  | 'missing'
  /** A second row of the same. */
  | 'repeated'
  /** What stands there cannot be meant. */
  | 'mistyped';

export interface SheetPlan {
  /** At most 31 characters, none of `: \ / ? * [ ] !`, no ' at either end; unique in the book. */
  readonly name: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /** Number formats of whole columns (entry cells below the written rows included), from column A. */
  readonly columnFormats?: readonly (string | undefined)[];
  /** Rows from row 1. */
  readonly rows: readonly (readonly CellPlan[])[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly merges?: readonly string[];
  /** The range that gets filter buttons. */
  readonly filter?: string;
  readonly validations?: readonly ValidationPlan[];
  /** Of two that hold for a cell the first shows. */
  readonly highlights?: readonly HighlightPlan[];
  readonly bars?: readonly BarPlan[];
  /** Grid lines on the screen; on paper a table has the borders of its cells. */
  readonly gridlines: boolean;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** A4 when absent. */
    readonly paper?: 'A3' | 'A4';
    /** Rows repeated on every printed page: `[1, 2]`. */
    readonly titleRows?: readonly [number, number];
    /** How many pages the columns spread over; one when absent. */
    readonly pagesWide?: number;
    /** Columns repeated on every page, in letters: `A:B`. */
    readonly titleColumns?: string;
  };
  readonly hidden?: boolean;
}
