import type { Glyph } from '../page/placed-page.js';
import type { DrawingState, TextPlace } from './drawing-state.js';
import { apply, type Matrix, multiply } from './matrix.js';

/** A glyph as pdf.js tells of it; a number between glyphs moves the next one. */
export interface ShownGlyph {
  readonly unicode?: string;
  readonly fontChar?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

const pointsPerMillimetre = 72 / 25.4;
/** Text that runs at more than this slant is no line of the document: a seal, a watermark. */
const steepest = 0.02;

/** The characters that one operator shows; moves `place` on behind them. */
export function placeGlyphs(
  shown: readonly (ShownGlyph | number | null)[],
  state: DrawingState,
  place: TextPlace,
): Glyph[] {
  const { font, fontSize, horizontalScale } = state;
  if (font === undefined || fontSize === 0) return [];
  const matrix = multiply(state.matrix, place.matrix);
  const printed = state.renderingMode !== 3 && state.renderingMode !== 7 && state.fill !== '#ffffff';
  const glyphs: Glyph[] = [];
  for (const each of shown) {
    if (each === null) continue;
    if (typeof each === 'number') {
      advance(place, (-each * fontSize) / 1000, state);
      continue;
    }
    const width = (each.width ?? 0) * Math.abs(font.scale) * fontSize;
    if (printed && !font.vertical) {
      const glyph = placed(each, width * horizontalScale, matrix, state, place);
      if (glyph !== undefined) glyphs.push(glyph);
    }
    advance(place, width + state.characterSpacing + (each.isSpace === true ? state.wordSpacing : 0), state);
  }
  return glyphs;
}

function advance(place: TextPlace, by: number, { font, horizontalScale }: DrawingState): void {
  if (font?.vertical === true) place.y -= Math.abs(by);
  else place.x += by * horizontalScale;
}

function placed(
  { unicode = '', fontChar = '' }: ShownGlyph,
  width: number,
  matrix: Matrix,
  { font, fontSize, rise, fill }: DrawingState,
  place: TextPlace,
): Glyph | undefined {
  const y = place.y + rise;
  const [left, baseline] = apply(matrix, place.x, y);
  const [right, end] = apply(matrix, place.x + width, y);
  const [, top] = apply(matrix, place.x, y + fontSize);
  if (right < left || top > baseline || Math.abs(end - baseline) > steepest * Math.max(right - left, 1)) {
    return undefined;
  }
  const em = baseline - top;
  const ink = font?.inkOf(fontChar);
  return {
    text: characterText(unicode),
    left,
    right,
    baseline,
    size: em * pointsPerMillimetre,
    font: font?.name ?? '',
    colour: fill,
    ...(ink !== undefined && { ink: { top: baseline - ink.top * em, bottom: baseline - ink.bottom * em } }),
  };
}

/**
 * The character meant: some programs write radicals and compatibility forms (⽂, 金) for ordinary characters,
 * some only numbers of glyphs.
 */
function characterText(unicode: string): string {
  if (unicode === '' || /[\p{Co}\p{Cn}\ufffd]/u.test(unicode)) return '□';
  return unicode.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (mark) => mark.normalize('NFKC'));
}
