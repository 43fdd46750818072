import type { TextPlace } from '../comments/comment.js';

/** Words of a paragraph that give way to others; an insertion when it ends where it begins. */
export interface TrackedChange {
  readonly from: TextPlace;
  /** In the paragraph of `from`. */
  readonly to: TextPlace;
  /** What is to stand there instead; empty for words that only go. */
  readonly text: string;
}

/** Who changes a document, and the day it is dated: 「2025-08-19」. */
export interface Revision {
  readonly author: string;
  readonly date: string;
}
