import { PageNumber, TextRun } from 'docx';
import { houseStyle } from '../layout/house-style.js';
import { halfPoints, type Point } from '../layout/length.js';
import type { Typeface } from './paragraph-styles.js';

/** In what a stretch of a line differs from the line's style. */
export interface RunLook {
  readonly typeface?: Typeface;
  readonly size?: Point;
  /** Width of the characters in percent. */
  readonly scale?: number;
  readonly bold?: boolean;
}

/** Text of a line, and in what it differs from the line's style. */
export interface TextPart extends RunLook {
  readonly text: string;
}

/**
 * A run with one typeface for Chinese and Latin alike; the hint keeps “” — … in it too.
 *
 * @param usual the typeface of a look without one
 */
export function textRun(text: string, { typeface, size, scale, bold }: RunLook, usual: Typeface): TextRun {
  return new TextRun({
    ...fontOf(typeface ?? usual),
    ...(size === undefined ? {} : { size: halfPoints(size) }),
    ...(scale === undefined ? {} : { scale }),
    ...(bold === true ? { bold } : {}),
    text,
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
