import type { Bar, Glyph } from '../page/placed-page.js';
import { type DrawingState, startingPlace, startingState } from './drawing-state.js';
import { identity, type Matrix, matrixOf, multiply } from './matrix.js';
import { filledBars, strokedBars } from './path-bars.js';
import type { PdfFont } from './pdf-font.js';
import { placeGlyphs, type ShownGlyph } from './place-glyphs.js';

/** One operator of a page by its name in pdf.js, with its arguments. */
export interface Operation {
  readonly name: string;
  readonly args: readonly unknown[];
}

const stroking = new Set(['stroke', 'closeStroke']);
const filling = new Set(['fill', 'eoFill']);
const both = new Set(['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']);
const white = '#ffffff';

/**
 * What the operators of a page print: characters and thin bars. Images, shadings and patterns are passed over.
 *
 * @param matrix from the page's own units to millimetres, y downwards
 * @param pathOperator the name of the operator that ends a path, by its number
 */
export function readDrawing(
  operations: Iterable<Operation>,
  matrix: Matrix,
  fontOf: (id: string) => PdfFont | undefined,
  pathOperator: (code: unknown) => string,
): { readonly glyphs: readonly Glyph[]; readonly bars: readonly Bar[] } {
  const glyphs: Glyph[] = [];
  const bars: Bar[] = [];
  const saved: DrawingState[] = [];
  let state = startingState(matrix);
  let place = startingPlace();
  const numberAt = (args: readonly unknown[], index: number) => Number(args[index] ?? 0);
  const newLine = (x: number, y: number) => {
    place.x = place.lineX += x;
    place.y = place.lineY += y;
  };
  const setFont = (id: unknown, size: unknown) => {
    state.font = fontOf(String(id));
    state.fontSize = Number(size);
  };
  const steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => saved.push({ ...state }),
    restore: () => {
      state = saved.pop() ?? state;
    },
    paintFormXObjectBegin: ([form]) => {
      saved.push({ ...state });
      state.matrix = multiply(state.matrix, form == null ? identity : matrixOf(form));
    },
    paintFormXObjectEnd: () => {
      state = saved.pop() ?? state;
    },
    transform: (args) => {
      state.matrix = multiply(state.matrix, matrixOf(args));
    },
    setLineWidth: (args) => {
      state.lineWidth = numberAt(args, 0);
    },
    setGState: ([entries]) => {
      for (const [key, value] of entries as readonly [string, unknown][]) {
        if (key === 'LW') state.lineWidth = Number(value);
        if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
      }
    },
    setFillRGBColor: ([colour]) => {
      state.fill = String(colour).toLowerCase();
    },
    setStrokeRGBColor: ([colour]) => {
      state.stroke = String(colour).toLowerCase();
    },
    beginText: () => {
      place = startingPlace();
    },
    setCharSpacing: (args) => {
      state.characterSpacing = numberAt(args, 0);
    },
    setWordSpacing: (args) => {
      state.wordSpacing = numberAt(args, 0);
    },
    setHScale: (args) => {
      state.horizontalScale = numberAt(args, 0) / 100;
    },
    setLeading: (args) => {
      state.leading = numberAt(args, 0);
    },
    setTextRise: (args) => {
      state.rise = numberAt(args, 0);
    },
    setTextRenderingMode: (args) => {
      state.renderingMode = numberAt(args, 0);
    },
    setFont: ([id, size]) => setFont(id, size),
    setTextMatrix: (args) => {
      place = startingPlace(matrixOf(args.length === 6 ? args : args[0]));
    },
    moveText: (args) => newLine(numberAt(args, 0), numberAt(args, 1)),
    setLeadingMoveText: (args) => {
      state.leading = -numberAt(args, 1);
      newLine(numberAt(args, 0), numberAt(args, 1));
    },
    nextLine: () => newLine(0, -state.leading),
    showText: ([shown]) => {
      glyphs.push(...placeGlyphs(shown as readonly (ShownGlyph | number | null)[], state, place));
    },
    constructPath: ([code, data]) => {
      const path = (data as readonly unknown[] | undefined)?.[0] as ArrayLike<number> | undefined | null;
      if (path == null) return;
      const end = pathOperator(code);
      if ((stroking.has(end) || both.has(end)) && state.stroke !== white) {
        bars.push(...strokedBars(path, state.matrix, state.lineWidth, state.stroke));
      }
      if ((filling.has(end) || both.has(end)) && state.fill !== white) {
        bars.push(...filledBars(path, state.matrix, state.fill));
      }
    },
  };
  for (const { name, args } of operations) steps[name]?.(args);
  return { glyphs, bars };
}
