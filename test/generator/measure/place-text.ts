import type { Bar, Glyph, PlacedDocument, PlacedPage } from '../../../generator/measure/page/placed-page.js';

const em = (points: number) => (points * 25.4) / 72;
/** From one line of the body to the next, in millimetres. */
export const pitch = em(28.95);

interface Placing {
  readonly left?: number;
  readonly baseline: number;
  /** Points. */
  readonly size?: number;
  /** Millimetres from one character to the next; as wide as the characters when absent. */
  readonly step?: number;
  readonly font?: string;
  readonly colour?: string;
}

/** A text in full-width characters on one line; its ink ends 0.8 of the size above the baseline. */
export function placeText(
  text: string,
  { left = 28, baseline, size = 16, step = em(size), font = 'FangSong', colour = '#000000' }: Placing,
): Glyph[] {
  return [...text].map((mark, index) => ({
    text: mark,
    left: left + index * step,
    right: left + index * step + em(size),
    baseline,
    size,
    font,
    colour,
    ink: { top: baseline - 0.8 * em(size), bottom: baseline + 0.1 * em(size) },
  }));
}

/** A text centred on the text area. */
export function placeCentred(text: string, placing: Placing): Glyph[] {
  const width = [...text].length * em(placing.size ?? 16);
  return placeText(text, { ...placing, left: 106 - width / 2 });
}

/** The baseline of a line of the body, from 0, on a page of 22. */
export function baselineOf(row: number): number {
  return 37 + (row + 0.8) * pitch;
}

/** A filled line of the body. */
export function placeFull(text: string, row: number): Glyph[] {
  const glyphs = placeText(text, { baseline: baselineOf(row) });
  // The last character ends at the right edge, whatever the number of characters.
  const step = (156 - em(16)) / (glyphs.length - 1);
  return glyphs.map((glyph, index) => ({
    ...glyph,
    left: 28 + index * step,
    right: 28 + index * step + em(16),
  }));
}

export function level(left: number, right: number, top: number, thickness: number, colour = '#000000'): Bar {
  return { left, right, top, bottom: top + thickness, colour };
}

/** Upright A4 pages with these characters and bars. */
export function placePages(
  pages: readonly { readonly glyphs: readonly Glyph[]; readonly bars?: readonly Bar[] }[],
  producer = 'LibreOffice 7.4',
): PlacedDocument {
  return {
    producer,
    pages: pages.map(
      ({ glyphs, bars = [] }, index): PlacedPage => ({
        number: index + 1,
        width: 210,
        height: 297,
        glyphs,
        bars,
      }),
    ),
  };
}
