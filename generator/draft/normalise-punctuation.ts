import { halfWidthMarks } from '../../core/half-width-marks.js';

/** A mark changed from half to full width; `column` counts characters from 1. */
export interface PunctuationChange {
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Half-width marks in Chinese text made full-width. Numbers, digits and Latin text stay.
 *
 * @param line for the list of changes
 */
export function normalisePunctuation(
  text: string,
  line: number,
): { readonly text: string; readonly changes: PunctuationChange[] } {
  const changes: PunctuationChange[] = [];
  let mended = '';
  let column = 1;
  let at = 0;
  for (const mark of halfWidthMarks(text)) {
    const before = text.slice(at, mark.at);
    column += [...before].length;
    changes.push({ line, column, from: mark.from, to: mark.to });
    mended += before + mark.to;
    column += 1;
    at = mark.at + mark.from.length;
  }
  return { text: mended + text.slice(at), changes };
}
