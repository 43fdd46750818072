import { type DocxParts, mainPartOf } from './docx-parts.js';
import { scanText } from './scan-text.js';

/**
 * The text of a .docx as a stream of paragraphs, in the order in which they begin; the paragraphs of tables, text
 * boxes and content controls are paragraphs of it. Empty ones count. Deleted text and field codes are left out, a
 * tab is `\t`, a break `\n`. Headers, footers, notes and comments are other texts and no part of it.
 */
export function readDocxText(parts: DocxParts): string[] {
  return scanText(parts.text(mainPartOf(parts))).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}
