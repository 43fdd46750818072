import type { LayoutStandard } from './layout-standard.js';
import type { MeasuredFault } from './measured-fault.js';

/** How a .docx draft is set, as its styles say: nothing is laid out for it. Lengths are millimetres, sizes points. */
export interface DocxLayout {
  /** What it is held against. */
  readonly standard: LayoutStandard;
  /** At least one. */
  readonly sections: readonly SectionLayout[];
  /** By `DraftParagraph.index`; absent for a paragraph that was not found in the file. */
  readonly paragraphs: readonly (ParagraphLayout | undefined)[];
  /** Whether even pages have headers and footers of their own. */
  readonly hasEvenPages: boolean;
  /** What was wrong on its printed pages; absent where they were not made. */
  readonly measured?: readonly MeasuredFault[];
}

/** A section of a document. */
export interface SectionLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Whether its first page has a header and a footer of its own. */
  readonly hasFirstPage: boolean;
  /** The page number at the head or the foot of its pages; absent where none stands. */
  readonly number?: PageNumberLayout;
  readonly evenNumber?: PageNumberLayout;
  readonly firstNumber?: PageNumberLayout;
}

/** A page number where it stands. */
export interface PageNumberLayout {
  /** With 1 for the number: 「—1—」. */
  readonly text: string;
  /** Absent where it stands in a frame or a text box, whose place styles do not tell. */
  readonly align?: Alignment;
  readonly looks: Looks;
}

/** How lines of a paragraph stand; text set to both edges is `both`. */
export type Alignment = 'left' | 'center' | 'right' | 'both';

/** A paragraph of the draft as the file sets it. */
export interface ParagraphLayout {
  /** Index of its section, from 0. */
  readonly section: number;
  readonly align: Alignment;
  /** How far its first line is moved to the right, in its characters; blanks at its beginning count. */
  readonly firstLine: number;
  /** From line to line in points; absent where that hangs on the typeface. */
  readonly pitch?: number;
  /** Whether it begins a page by its own setting, by a break before it or as the first of a section. */
  readonly isOnNewPage: boolean;
  /** Its text, in runs of one look each. */
  readonly runs: readonly LaidRun[];
}

/** Characters that look alike. */
export interface LaidRun {
  readonly text: string;
  readonly looks: Looks;
}

/** What characters look like. */
export interface Looks {
  /** The font of Chinese characters as the file names it; empty where nothing names one. */
  readonly font: string;
  /** The typeface of the standard that this font is: 「仿宋」; absent for any other. */
  readonly typeface?: string;
  /** Whether the font is that of the theme, which is another one on another machine. */
  readonly isTheme: boolean;
  readonly size: number;
  readonly isBold: boolean;
  /** Six hexadecimal digits in capitals; `000000` where the program chooses. */
  readonly colour: string;
}
