import type { DecimalText } from '../../core/decimal.js';
import type { Severity } from '../../core/finding.js';

/** A remark on one cell of the user's workbook. */
export interface CellMark {
  readonly sheet: string;
  /** `D17`; for a range its first cell is marked. */
  readonly cell: string;
  readonly severity: Severity;
  /** Chinese; the severity's word is put before it. */
  readonly comment: string;
}

/** A cell of the added sheet. */
export type ResultCell =
  /** Always text in Excel, also when it starts with = + - or @. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: DecimalText }
  /** A link to a cell of the same book. */
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly cell: string };

/** The sheet added at the end of the book: a header row that stays in view, then one row for each finding. */
export interface ResultSheetPlan {
  /** At most 31 characters, none of `[]:*?/\`. A taken name gets ` (2)`. */
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly columnWidths: readonly number[];
  /** The first row is the header. */
  readonly rows: readonly (readonly ResultCell[])[];
}

/** All that a marked copy has more than the book: marks, and a sheet that lists them. */
export interface Annotation {
  readonly marks: readonly CellMark[];
  readonly resultSheet: ResultSheetPlan;
}
