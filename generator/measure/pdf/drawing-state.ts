import { identity, type Matrix } from './matrix.js';
import type { PdfFont } from './pdf-font.js';

/** What `q` saves and `Q` brings back: the state of drawing (ISO 32000-1, 8.4), as far as measuring needs it. */
export interface DrawingState {
  /** From user space to millimetres on the page, y downwards. */
  matrix: Matrix;
  fill: string;
  stroke: string;
  lineWidth: number;
  font: PdfFont | undefined;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 is none. */
  horizontalScale: number;
  leading: number;
  rise: number;
  /** ISO 32000-1, 9.3.6: 3 and 7 print nothing. */
  renderingMode: number;
}

export function startingState(matrix: Matrix): DrawingState {
  return {
    matrix,
    fill: '#000000',
    stroke: '#000000',
    lineWidth: 1,
    font: undefined,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}

/** Where text goes on: the matrix of the text, and the place in it of the line's start and of the next character. */
export interface TextPlace {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function startingPlace(matrix: Matrix = identity): TextPlace {
  return { matrix, x: 0, y: 0, lineX: 0, lineY: 0 };
}
