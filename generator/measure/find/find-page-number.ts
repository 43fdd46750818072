import type { PageNumber, ReadPage } from './sorted-document.js';
import { inTable } from './table-lines.js';

/** A page number stands in this part of the page. */
const lowestPart = 0.87;

/** The number at a page's foot in whatever form; absent when the last line is no number. */
export function findPageNumber(page: ReadPage): PageNumber | undefined {
  const line = page.lines.at(-1);
  if (line === undefined || line.baseline < page.height * lowestPart || inTable(line, page)) return undefined;
  const digits =
    /^[^\p{L}\p{N}]*(\d{1,4})[^\p{L}\p{N}]*$/u.exec(line.text) ?? /^第\s*(\d{1,4})\s*页/u.exec(line.text);
  return digits === null ? undefined : { line, printed: Number(digits[1]) };
}
