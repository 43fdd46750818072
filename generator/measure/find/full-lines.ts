import type { Millimetre, Point } from '../../layout/length.js';
import { millimetres, type TextLine } from '../page/text-line.js';

/** Sizes within this many points are one size. */
export const sameSize: Point = 0.3;
/** What is narrower is no line of running text. */
const narrowest: Millimetre = 100;

/** A line that is filled to its right end, with the line on which its paragraph goes on. */
export interface FullLine {
  readonly line: TextLine;
  readonly next: TextLine;
}

/** The size of most of the text; absent when there is no text. */
export function mostCommonSize(lines: readonly TextLine[]): Point | undefined {
  return mostCommon(
    lines.flatMap(({ glyphs }) => glyphs.map(({ size }) => Math.round(size * 10) / 10)),
    0.1,
  );
}

/** The value that occurs most often, counting those within `step` as one; of several the largest. */
export function mostCommon(values: readonly number[], step: number): number | undefined {
  const sorted = [...values].sort((a, b) => b - a);
  let best = { start: 0, count: 0 };
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && (sorted[start] ?? 0) - (sorted[end] ?? 0) <= step) end += 1;
    if (end - start > best.count) best = { start, count: end - start };
  }
  return sorted[best.start + Math.floor(best.count / 2)];
}

/**
 * The filled lines of the body: those whose paragraph goes on at the left edge of the next line. A line that
 * only happens to be long is none.
 *
 * @param flow the lines of the body's own size, in reading order
 */
export function findFullLines(flow: readonly TextLine[]): FullLine[] {
  const flush = leftEdge(flow);
  const pairs = flow.flatMap((line, index): FullLine[] => {
    const next = flow[index + 1];
    if (next === undefined || line.right - line.left < narrowest || !goesOnIn(next, line)) return [];
    return next.left <= flush + millimetres(next.size) / 2 ? [{ line, next }] : [];
  });
  const furthest = Math.max(...pairs.map(({ line }) => line.right));
  return pairs.filter(({ line }) => line.right >= furthest - 1.2 * millimetres(line.size));
}

/** Whether a line begins in the typeface in which the one before ends: one paragraph does not change it in between. */
function goesOnIn(next: TextLine, line: TextLine): boolean {
  return next.glyphs[0]?.font === line.glyphs.at(-1)?.font;
}

/** The leftmost place at which two lines begin, or the leftmost of all. */
function leftEdge(lines: readonly TextLine[]): Millimetre {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  return (
    lefts.find((left, index) => (lefts[index + 1] ?? Number.POSITIVE_INFINITY) - left <= 0.5) ?? lefts[0] ?? 0
  );
}
