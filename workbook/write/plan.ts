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
  /** A sum line. */
  | 'total'
  /** A cell that invites an entry. */
  | 'input'
  /** States: certain amount, upper bound, undecided, refused. */
  | 'certain'
  | 'upper-bound'
  | 'undecided'
  | 'refused';

export interface CellStyle {
  readonly style?: TextStyle;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

export type CellPlan = CellStyle &
  (
    | { readonly kind: 'empty' }
    /** Always text in Excel, also when it starts with = + - or @. */
    | { readonly kind: 'text'; readonly text: string }
    /** `format` is an Excel number format; General when absent. */
    | { readonly kind: 'number'; readonly value: DecimalText; readonly format?: string }
    | { readonly kind: 'date'; readonly value: IsoDate }
    /** A live formula (without `=`) with the value it must have. */
    | {
        readonly kind: 'formula';
        readonly formula: string;
        readonly value: DecimalText;
        readonly format?: string;
      }
    /** A link to a place in the same book. */
    | { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly cell: string }
  );

/** A native drop-down or range check, with the words Excel shows. Ranges as A1 text: `C3:C500`. */
export interface ValidationPlan {
  readonly range: string;
  readonly rule:
    | { readonly type: 'list'; readonly options: readonly string[] }
    /** A list that stands in a range, for more than 255 characters of options: `选项!$A$1:$A$12`. */
    | { readonly type: 'list-range'; readonly formula: string }
    | { readonly type: 'decimal' | 'whole'; readonly least: DecimalText; readonly most: DecimalText }
    | { readonly type: 'text-length'; readonly length: number }
    | { readonly type: 'date'; readonly least: IsoDate; readonly most: IsoDate }
    /** Only shows the prompt. */
    | { readonly type: 'any' };
  readonly prompt: { readonly title: string; readonly text: string };
  /** What Excel says to an entry it refuses; `warning` lets it pass on request. */
  readonly error?: { readonly title: string; readonly text: string; readonly style: 'stop' | 'warning' };
}

export interface SheetPlan {
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
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Rows repeated on every printed page: `[1, 2]`. */
    readonly titleRows?: readonly [number, number];
  };
  readonly hidden?: boolean;
}
