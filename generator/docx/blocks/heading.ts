import type { Paragraph } from 'docx';
import type { Heading, HeadingLevel } from '../../document/official-document.js';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { bodyLine, firstLine } from '../line.js';
import type { Typeface } from '../text-run.js';

/** GB/T 9704—2012, 7.3.3: 黑体, 楷体, then 仿宋. */
const typefaceOfLevel: Readonly<Record<HeadingLevel, Typeface>> = {
  1: 'heiTi',
  2: 'kaiTi',
  3: 'fangSong',
  4: 'fangSong',
};

/** A heading, with the body text that runs on in its paragraph; else it stays with the next paragraph. */
export function writeHeading(heading: Heading): Paragraph {
  return bodyLine(
    [
      [heading.numeral + heading.text, typefaceOfLevel[heading.level]],
      ...(heading.body === '' ? [] : [[heading.body, 'fangSong'] as const]),
    ],
    { ...firstLine(gbt9704.firstLineCharacters), keepNext: heading.body === '' },
  );
}
