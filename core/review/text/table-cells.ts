import type { DraftParagraph, Stretch } from '../draft-text.js';

/** A cell of a table row. */
export interface TableCell {
  /** From 0. */
  readonly column: number;
  /** Without white space at its ends. */
  readonly text: string;
  readonly at: Stretch;
}

/** The cells of a table row; none for any other paragraph. */
export function tableCells(paragraph: DraftParagraph): TableCell[] {
  let next = 0;
  return (paragraph.cells ?? []).map((cell, column) => {
    const start = paragraph.text.indexOf(cell, next);
    next = start + cell.length;
    return { column, text: cell.trim(), at: { paragraph, start, end: next } };
  });
}

/** The rows of each table, in their order. */
export function tablesOf(paragraphs: readonly DraftParagraph[]): readonly (readonly DraftParagraph[])[] {
  const tables = new Map<number, DraftParagraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.table === undefined) continue;
    const rows = tables.get(paragraph.table);
    if (rows === undefined) tables.set(paragraph.table, [paragraph]);
    else rows.push(paragraph);
  }
  return [...tables.values()];
}
