/** Lengths in their own units. Word counts in twips (1/20 pt) and half points; both only as whole numbers. */
export type Millimetre = number;
export type Point = number;
export type Twip = number;
export type HalfPoint = number;
/** What drawings are measured in: 1/360000 cm (ECMA-376 part 1, 20.1.2.1). */
export type Emu = number;

/** Rounded to the nearest twip. (The docx library's own converter rounds down.) */
export function twipsFromMillimetres(length: Millimetre): Twip {
  return Math.round((length * 1440) / 25.4);
}

export function twipsFromPoints(length: Point): Twip {
  return Math.round(length * 20);
}

export function halfPoints(size: Point): HalfPoint {
  return Math.round(size * 2);
}

export function emuFromMillimetres(length: Millimetre): Emu {
  return Math.round(length * 36_000);
}

export function emuFromPoints(length: Point): Emu {
  return Math.round(length * 12_700);
}
