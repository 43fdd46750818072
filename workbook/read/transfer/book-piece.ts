import type { Finding } from '../../../core/finding.js';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/sheet/cell.js';

/** A part of a book on its way to another thread: plain data, small enough to be taken in without a standstill. */
export type BookPiece =
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'cells'; readonly cells: CellsPiece }
  | { readonly kind: 'sheet'; readonly sheet: SheetPiece }
  | {
      readonly kind: 'book';
      readonly book: Omit<WorkbookSnapshot, 'sheets'>;
      readonly findings: readonly Finding[];
    };

/** Some cells of the sheet whose piece follows. */
export interface CellsPiece {
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly columns: Uint16Array<ArrayBuffer>;
  readonly formats: Uint32Array<ArrayBuffer>;
  /** What each value is. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** The number, or the place of the text among all texts sent before. */
  readonly values: Float64Array<ArrayBuffer>;
}

/** A sheet without its cells, which were sent before. */
export interface SheetPiece {
  readonly sheet: Omit<SheetSnapshot, 'cells'>;
  readonly count: number;
  /** By the place at which the cell was taken in. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly formats: readonly { readonly numberFormat?: string; readonly isDate: boolean }[];
  readonly order: Uint32Array | undefined;
}

/** What stands in a cell, by the number in `CellsPiece.kinds`. */
export const valueKinds = { none: 0, number: 1, text: 2, yes: 3, no: 4, error: 5 } as const;
