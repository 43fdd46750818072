import type { Millimetre, Point } from '../../layout/length.js';

/** A colour as 「#rrggbb」, in lower case. */
export type Colour = string;

/** A box on a page, from the paper's upper left corner. */
export interface Box {
  readonly left: Millimetre;
  readonly right: Millimetre;
  readonly top: Millimetre;
  readonly bottom: Millimetre;
}

/** One character as it stands on a page. */
export interface Glyph {
  /** 「□」 where the file does not say which character it is. */
  readonly text: string;
  readonly left: Millimetre;
  /** Where the next character would begin, without spacing. */
  readonly right: Millimetre;
  readonly baseline: Millimetre;
  /** As drawn, after all scaling. */
  readonly size: Point;
  /** The typeface's name in the file, without the mark of a subset. */
  readonly font: string;
  readonly colour: Colour;
  /** The upper and lower end of what is printed; absent when the file has no outline of it. */
  readonly ink?: { readonly top: Millimetre; readonly bottom: Millimetre };
}

/** A thin bar, drawn as a stroke or as a filled box. */
export interface Bar extends Box {
  readonly colour: Colour;
}

/** A page as printed: characters and bars in any order. */
export interface PlacedPage {
  /** From 1. */
  readonly number: number;
  readonly width: Millimetre;
  readonly height: Millimetre;
  readonly glyphs: readonly Glyph[];
  readonly bars: readonly Bar[];
}

/** A document as printed. */
export interface PlacedDocument {
  /** The program that laid the pages out, as the file says; empty when it does not. */
  readonly producer: string;
  readonly pages: readonly PlacedPage[];
}
