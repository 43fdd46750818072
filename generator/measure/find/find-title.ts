import { isRed } from '../page/colour.js';
import { millimetres, type TextLine } from '../page/text-line.js';
import type { ReadPage } from './sorted-document.js';
import { inTable } from './table-lines.js';

/** Larger than the body, whatever size it should be. In points. */
const smallestTitle = 17;
/** Lines of one title are no further apart than this many times their size, and of one size within half a point. */
const widestPitch = 2.4;
const sameSize = 0.5;

/** The lines of 标题 on the first page below 版头; empty when no line is larger than the body. */
export function findTitle(page: ReadPage, below: number): TextLine[] {
  const candidates = page.lines.filter((line) => line.baseline > below && !isRed(line.colour));
  const start = candidates.findIndex((line) => line.size >= smallestTitle && !inTable(line, page));
  const title: TextLine[] = [];
  for (const line of start === -1 ? [] : candidates.slice(start)) {
    const last = title.at(-1);
    const goesOn =
      last === undefined ||
      (Math.abs(line.size - last.size) <= sameSize &&
        line.baseline - last.baseline <= widestPitch * millimetres(line.size));
    if (!goesOn) break;
    title.push(line);
  }
  return title;
}
