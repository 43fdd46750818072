import { TextRun } from 'docx';
import { houseStyle } from '../layout/house-style.js';
import { halfPoints, type Point, twipsFromPoints } from '../layout/length.js';

export type Typeface = keyof typeof houseStyle.typefaces;

export interface TextStyle {
  readonly typeface: Typeface;
  readonly size: Point;
  /** Points between characters; none when absent. */
  readonly characterSpacing?: Point;
}

/** A run with one typeface for Chinese and Latin alike; the hint keeps “” — … in it too. */
export function textRun(text: string, style: TextStyle): TextRun {
  const name = houseStyle.typefaces[style.typeface];
  return new TextRun({
    text,
    font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' },
    size: halfPoints(style.size),
    ...(style.characterSpacing === undefined
      ? {}
      : { characterSpacing: twipsFromPoints(style.characterSpacing) }),
  });
}
