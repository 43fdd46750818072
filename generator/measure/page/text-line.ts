import type { Millimetre, Point } from '../../layout/length.js';
import type { Colour, Glyph } from './placed-page.js';

/** The characters that stand on one baseline, from left to right. */
export interface TextLine {
  readonly page: number;
  readonly text: string;
  /** The ends of what is printed: spaces at the ends are left out. */
  readonly left: Millimetre;
  readonly right: Millimetre;
  readonly baseline: Millimetre;
  /** Size, typeface and colour of most of the line. */
  readonly size: Point;
  readonly font: string;
  readonly colour: Colour;
  readonly glyphs: readonly Glyph[];
}

const millimetresPerPoint = 25.4 / 72;
/** Two characters of one line share at least this much of the height of the smaller. */
const sharedHeight = 0.6;

/** The length of `points`. */
export function millimetres(points: Point): Millimetre {
  return points * millimetresPerPoint;
}

/**
 * The lines of a page from top to bottom, whatever the order in which the file names their characters. What is
 * printed twice at one place (as some programs make bold type) counts once; a line of spaces is none.
 */
export function findLines(page: number, glyphs: readonly Glyph[]): TextLine[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    const row = rows.find(([first]) => first !== undefined && onOneLine(first, glyph));
    if (row === undefined) rows.push([glyph]);
    else row.push(glyph);
  }
  return rows.flatMap((row) => lineOf(page, row)).sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

function onOneLine(larger: Glyph, smaller: Glyph): boolean {
  const height = millimetres(smaller.size);
  const top = Math.max(larger.baseline - millimetres(larger.size), smaller.baseline - height);
  return Math.min(larger.baseline, smaller.baseline) - top >= sharedHeight * height;
}

function lineOf(page: number, row: readonly Glyph[]): TextLine[] {
  const ordered = withoutDoubles([...row].sort((a, b) => a.left - b.left));
  const printed = ordered.filter(({ text }) => text.trim() !== '');
  const [first] = printed;
  if (first === undefined) return [];
  const line: TextLine = {
    page,
    text: ordered
      .map(({ text }) => text)
      .join('')
      .trim(),
    left: first.left,
    right: Math.max(...printed.map(({ right }) => right)),
    baseline: mostOf(printed, ({ baseline }) => baseline.toFixed(1)).baseline,
    size: mostOf(printed, ({ size }) => size.toFixed(1)).size,
    font: mostOf(printed, ({ font }) => font).font,
    colour: mostOf(printed, ({ colour }) => colour).colour,
    glyphs: printed,
  };
  return [line];
}

function withoutDoubles(ordered: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of ordered) {
    const last = kept.at(-1);
    const doubled =
      last !== undefined &&
      last.text === glyph.text &&
      glyph.left - last.left < 0.2 * Math.max(last.right - last.left, 0.1);
    if (!doubled) kept.push(glyph);
  }
  return kept;
}

/** The first glyph of the group that takes up most room; the line has at least one. */
function mostOf(glyphs: readonly Glyph[], keyOf: (glyph: Glyph) => string): Glyph {
  const room = new Map<string, { glyph: Glyph; width: number }>();
  for (const glyph of glyphs) {
    const key = keyOf(glyph);
    const width = (room.get(key)?.width ?? 0) + Math.max(glyph.right - glyph.left, 0.01);
    room.set(key, { glyph: room.get(key)?.glyph ?? glyph, width });
  }
  return [...room.values()].reduce((most, each) => (each.width > most.width ? each : most)).glyph;
}
