import type { Tag } from '../../core/xml/xml-text.js';

/** A stretch of the part's XML. */
export interface Extent {
  readonly start: number;
  end: number;
}

/** A run that may be split: `w:r` that stands in no other run. */
export interface Run extends Extent {
  /** Its start tag, and its properties (`w:rPr`) as written; empty for none. */
  readonly tag: string;
  properties: string;
  /** Where its content begins, behind the properties. */
  contentStart: number;
  readonly endTag: string;
  /** Whether a tracked change put it there. */
  readonly isInserted: boolean;
}

/** An element of a run that prints text: `w:t`, or a tab, break or hyphen, which is one character. */
export interface TextPiece extends Extent {
  /** Offset of its first character in the paragraph. */
  readonly offset: number;
  readonly text: string;
  /** What a mark must stand outside of when the run cannot be split. */
  readonly anchor: Extent;
  /** Absent in a text box, under a ruby, and where the file offers several forms of the text. */
  readonly run?: Run;
}

/** A paragraph with its text and where each piece of it stands. */
export interface ScannedParagraph {
  readonly pieces: TextPiece[];
  /** What a mark must stand outside of, for a paragraph in a text box. */
  readonly anchor?: Extent;
  /** Where its element begins. */
  readonly start: number;
  /** Its properties (`w:pPr`) as written; empty for none. */
  readonly properties: string;
  /** Its end tag; the whole of an empty element. */
  readonly close: Tag;
}
