import type { Colour } from './placed-page.js';

function parts(colour: Colour): readonly [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** Red as officials print it: from 朱红 (Y80 M80) to pure red. */
export function isRed(colour: Colour): boolean {
  const [red, green, blue] = parts(colour);
  return red >= 150 && red - Math.max(green, blue) >= 70;
}

/** Black, also where a printer's four colours make it a dark grey. */
export function isBlack(colour: Colour): boolean {
  return Math.max(...parts(colour)) <= 70;
}
