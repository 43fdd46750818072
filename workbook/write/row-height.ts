import type { CellPlan } from './plan.js';

/** Points for one line of 11-point text, and for the space above and below the text of a row. */
const line = 14.5;
const padding = 4;
const titleHeight = 28;

/** A character of 11-point 宋体 is a little wider than the digit in which Excel measures columns. */
const halfWidthUnits = 1.05;
/** Digits of a column's width that the indent of text in a table takes. */
const indent = 1;

/**
 * The height in points that a row needs to show its wrapped texts, since not every program fits rows to
 * their text when it opens a file. Absent when one line is enough, so that Excel goes on fitting the row.
 */
export function rowHeight(cells: readonly CellPlan[], widths: readonly number[]): number | undefined {
  if (cells.some((cell) => cell.style === 'title')) return titleHeight;
  const lines = Math.max(1, ...cells.map((cell, index) => linesOf(cell, widths[index])));
  return lines > 1 || cells.some(isHeader) ? lines * line + padding : undefined;
}

function linesOf(cell: CellPlan, width: number | undefined): number {
  if ((cell.kind !== 'text' && cell.kind !== 'link') || width === undefined || !wraps(cell)) return 1;
  const room = width - (isHeader(cell) ? 0 : indent);
  const paragraphs = cell.text.split('\n').map((text) => Math.ceil(unitsOf(text) / room));
  return paragraphs.reduce((sum, lines) => sum + Math.max(1, lines), 0);
}

/** Whether a long text goes on in the next line: as asked, else in headers only. */
export function wraps(cell: Pick<CellPlan, 'wrap' | 'style'>): boolean {
  return cell.wrap ?? isHeader(cell);
}

function isHeader({ style }: Pick<CellPlan, 'style'>): boolean {
  return style === 'header' || style === 'header-required';
}

/** Width in digits: two for a Chinese character or full-width mark, one for any other. */
function unitsOf(text: string): number {
  const wide = text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\u{20000}-\u{3FFFF}]/gu)?.length ?? 0;
  return ([...text].length + wide) * halfWidthUnits;
}
