import { gbt9704 } from './gbt-9704.js';
import { houseStyle } from './house-style.js';
import type { Point } from './length.js';

/** How large the characters of a mark are, and how wide in percent. */
export interface MarkFit {
  readonly size: Point;
  readonly scale: number;
}

/**
 * The size and width in which so many characters fill no more than `room` on one line: narrower first, down to
 * the house's limit, then smaller, down to the size of the text; still more go on to a further line. Source:
 * GB/T 9704—2012, 7.2.4 leaves it to 醒目、美观、庄重.
 */
export function fitMark(characters: number, room: Point, size: Point): MarkFit {
  const scale = Math.min(100, Math.floor((100 * room) / (characters * size)));
  if (scale >= houseStyle.narrowestMark) return { size, scale };
  const smaller = (room * 100) / (characters * houseStyle.narrowestMark);
  const smallest = Math.min(size, gbt9704.bodySize);
  return { size: Math.max(smallest, Math.floor(smaller * 2) / 2), scale: houseStyle.narrowestMark };
}
