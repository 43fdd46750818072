import { PageNumber, TextRun } from 'docx';
import { dropIllegal, joinLines } from '../document/legal-text.js';
import { houseStyle } from '../layout/house-style.js';
import { halfPoints, type Point } from '../layout/length.js';
import type { Typeface } from './paragraph-styles.js';

/** Text of a line, and in what it differs from the line's style. */
export interface TextPart {
  readonly text: string;
  readonly typeface?: Typeface;
  readonly size?: Point;
  /** Width of the characters in percent. */
  readonly scale?: number;
  readonly bold?: boolean;
}

/** A run with one typeface for Chinese and Latin alike; the hint keeps “” — … in it too. A tab parts the text. */
export function textRun({ text, size, scale, bold }: TextPart, typeface: Typeface): TextRun {
  return new TextRun({
    ...fontOf(typeface),
    ...(size === undefined ? {} : { size: halfPoints(size) }),
    ...(scale === undefined ? {} : { scale }),
    ...(bold === true ? { bold } : {}),
    text: joinLines(dropIllegal(text)),
  });
}

/** A run that moves on to the next tab stop. */
export function tabRun(typeface: Typeface): TextRun {
  return new TextRun({ ...fontOf(typeface), children: ['\t'] });
}

/** The number of the page between its dashes. */
export function pageNumberRun(before: string, after: string, typeface: Typeface): TextRun {
  return new TextRun({ ...fontOf(typeface), children: [before, PageNumber.CURRENT, after] });
}

function fontOf(typeface: Typeface) {
  const name = houseStyle.typefaces[typeface];
  return { font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' } } as const;
}
