/** A line of a draft that has text: white space at its ends and marks of Markdown are gone. */
export interface DraftLine {
  /** Counts from 1: the line of a text, the paragraph or table row of a .docx file. */
  readonly line: number;
  /** The last line, where lines that a scraped text broke were joined; the same as `line` otherwise. */
  readonly lastLine: number;
  readonly text: string;
  /** Cells of a table row; `text` is then all of them. */
  readonly cells?: readonly string[];
  /** Rows with the same number are one table; where absent, neighbouring rows are. */
  readonly table?: number;
  /** The level of a Markdown heading, 1 to 6, or of a heading style. */
  readonly depth?: number;
  /** How much of the text, from its beginning, was bold; 0 when absent. */
  readonly bold?: number;
}

/** What was taken off a line because it is no text: `##`, `**`, `|`, `---`. */
export interface Markup {
  readonly line: number;
  readonly marks: string;
}

/** The text without white space: what must stand in the document, character by character. */
export function charactersOf(text: string): string {
  return text.replace(/[\s\u0085]/gu, '');
}
