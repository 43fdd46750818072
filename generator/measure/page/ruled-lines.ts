import type { Millimetre } from '../../layout/length.js';
import type { Bar, Box, Colour } from './placed-page.js';

/** A level line on a page, whole, however many strokes or boxes it was drawn with. */
export interface RuledLine extends Box {
  readonly page: number;
  readonly colour: Colour;
}

/** Parts of one line lie no further apart than this. */
const gap: Millimetre = 0.6;
/** Bars of one line have edges no further off than this. */
const sameEdge: Millimetre = 0.1;

/** The level lines of a page from top to bottom; what is drawn twice, or in pieces, is one line. */
export function levelLines(page: number, bars: readonly Bar[]): RuledLine[] {
  const lines: RuledLine[] = [];
  const level = bars.filter((bar) => bar.right - bar.left > bar.bottom - bar.top);
  for (const bar of [...level].sort((a, b) => a.left - b.left)) {
    const index = lines.findIndex(
      (line) =>
        line.colour === bar.colour &&
        Math.abs(line.top - bar.top) <= sameEdge &&
        Math.abs(line.bottom - bar.bottom) <= sameEdge &&
        bar.left <= line.right + gap,
    );
    const line = lines[index];
    if (line === undefined) lines.push({ page, ...bar });
    else lines[index] = { ...line, right: Math.max(line.right, bar.right) };
  }
  return lines.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The upright bars of a page that are as long as a row of a table or longer. */
export function uprightBars(bars: readonly Bar[]): Bar[] {
  return bars.filter(({ left, right, top, bottom }) => bottom - top > right - left && bottom - top >= 3);
}
