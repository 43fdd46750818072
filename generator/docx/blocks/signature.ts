import { AlignmentType, type Paragraph } from 'docx';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { characterAdvance } from '../../layout/house-style.js';
import { bodyLine, emptyLine } from '../line.js';

/**
 * 署名 and 成文日期 of a document without a seal (GB/T 9704—2012, 7.3.5.2): after an empty line, 署名 two
 * characters from the right; the date's first character two to the right of 署名's first. A date longer than
 * 署名 itself stands two characters from the right, and 署名 moves left with it.
 */
export function writeSignature(authority: string, date: string): Paragraph[] {
  const rightEnd = gbt9704.charactersPerLine - gbt9704.signatureRightCharacters;
  const dateWidth = widthInCharacters(date);
  const authorityWidth = widthInCharacters(authority);
  const authorityStart =
    dateWidth > authorityWidth
      ? rightEnd - dateWidth - gbt9704.dateShiftCharacters
      : rightEnd - authorityWidth;
  return [
    emptyLine({ keepNext: true }),
    startingAt(authority, authorityStart, { keepNext: true }),
    startingAt(date, authorityStart + gbt9704.dateShiftCharacters, {}),
  ];
}

/** Room beyond the type area, so that a substitute typeface with wide figures does not wrap the date. */
const slackCharacters = 2;

function startingAt(text: string, characters: number, options: { keepNext?: boolean }): Paragraph {
  return bodyLine([[text, 'fangSong']], {
    alignment: AlignmentType.LEFT,
    indent: {
      left: Math.max(0, Math.round(characters * characterAdvance)),
      right: -slackCharacters * characterAdvance,
    },
    ...options,
  });
}

/** Width in 字: a digit or Latin letter takes half of one. */
function widthInCharacters(text: string): number {
  return [...text].reduce((width, mark) => width + (/[\u0020-\u007e]/.test(mark) ? 0.5 : 1), 0);
}
