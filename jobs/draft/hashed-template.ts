import type { Template } from '../../generator/drafting/template.js';

/** A template, and the hash of everything in it that makes the text. */
export interface HashedTemplate extends Template {
  /** SHA-256 of template.hbs or template.docx and of the partials. */
  readonly sha256: string;
}
