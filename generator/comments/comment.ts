/** A place in the text of a .docx as `readDocxText` gives it. */
export interface TextPlace {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** UTF-16 units before it in the paragraph. */
  readonly offset: number;
}

/** A comment on a stretch of a document's text; on a point of it when it ends where it begins. */
export interface Comment {
  readonly from: TextPlace;
  readonly to: TextPlace;
  readonly author: string;
  /** The day it is dated: 「2025-08-19」; no date when absent. */
  readonly date?: string;
  /** Lines become paragraphs. */
  readonly text: string;
}
