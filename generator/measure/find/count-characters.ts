import type { Millimetre } from '../../layout/length.js';
import type { Glyph } from '../page/placed-page.js';
import { millimetres } from '../page/text-line.js';
import type { FullLine } from './full-lines.js';

/** What may not begin a line (GB/T 15834): the character before goes down with it. */
const closing = /[、，。．；：！？）》〉」』】〕”’…—]/u;
/** What may not end a line. */
const opening = /[（《〈「『【〔“‘]/u;

/**
 * The characters of each filled line that begins at `left` and holds full-width characters only. A line that
 * a mark, a number or a word of the next may have shortened is left out.
 */
export function countCharacters(full: readonly FullLine[], left: Millimetre): number[] {
  return full.flatMap(({ line, next }) => {
    const em = millimetres(line.size);
    if (Math.abs(line.left - left) > em / 2 || !line.glyphs.every(isFullWidth)) return [];
    const [first, ...others] = next.glyphs;
    if (first === undefined || !isFullWidth(first) || opening.test(first.text)) return [];
    if (others.slice(0, 2).some(({ text }) => closing.test(text))) return [];
    return [line.glyphs.length];
  });
}

function isFullWidth({ left, right, size }: Glyph): boolean {
  return Math.abs(right - left - millimetres(size)) <= 0.12 * millimetres(size);
}
