import type { DecimalText } from '../../../core/decimal.js';

/** What to put into a cell: a text, or a number (a date as its serial number). */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: DecimalText };

/** Another content for a cell that is there. */
export interface CellChange {
  readonly sheet: string;
  /** `D17`. */
  readonly cell: string;
  readonly content: CellContent;
  /** The number format that the cell must have: `yyyy/m/d`; absent to leave it as it is. */
  readonly numberFormat?: string;
}
