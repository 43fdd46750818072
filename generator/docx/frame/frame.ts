import type { Profile } from '../../layout/profile.js';
import type { LetterPage } from '../blocks/head/letter-head.js';
import type { PackedPart } from '../finish/packed-part.js';

/** How the pages of one section lie. */
export interface SectionPlan {
  readonly landscape: boolean;
  /** On the next page with an even number, and without it. */
  readonly overleaf: boolean;
}

/** All that the parts of a file beside its text depend on, as plain data. */
export interface FramePlan {
  readonly sections: readonly SectionPlan[];
  readonly profile: Profile;
  /** How many charts the text has. */
  readonly charts: number;
  /** What a letter has around its first page. */
  readonly letter?: LetterPage;
}

/** A .docx without its text: what documents of one kind of page have in common. */
export interface Frame {
  /** Of word/document.xml, to the start of the text. */
  readonly start: string;
  /** The properties of each section. */
  readonly sections: readonly string[];
  readonly end: string;
  /** The paragraphs of the pictures, in their order. */
  readonly pictures: readonly string[];
  /** Every other part but the core properties. */
  readonly parts: readonly PackedPart[];
}
