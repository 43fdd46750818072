import { widthInCharacters } from '../../../document/text-width.js';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { characterAdvance } from '../../../layout/house-style.js';
import { emptyLines, line } from '../../line.js';

/**
 * 署名 and 成文日期 of a document without a seal (GB/T 9704—2012, 7.3.5.2): after an empty line, 署名 two
 * characters from the right, those of a joint document one below the other; the date's first character two to the
 * right of 署名's first. A date longer than 署名 itself stands two characters from the right, and 署名 moves left
 * with it.
 */
export function writeUnsealedSignature(authorities: readonly string[], date: string): string[] {
  const rightEnd = gbt9704.charactersPerLine - gbt9704.signatureRightCharacters;
  const dateWidth = widthInCharacters(date);
  const authorityWidth = Math.max(...authorities.map(widthInCharacters), 0);
  const authorityStart =
    dateWidth > authorityWidth
      ? rightEnd - dateWidth - gbt9704.dateShiftCharacters
      : rightEnd - authorityWidth;
  return [
    ...emptyLines(gbt9704.linesAboveSignature, { keepNext: true }),
    ...authorities.map((authority) => startingAt(authority, authorityStart, { keepNext: true })),
    startingAt(date, authorityStart + gbt9704.dateShiftCharacters, {}),
  ];
}

/** Room beyond the type area, so that a substitute typeface with wide figures does not wrap the date. */
const slackCharacters = 2;

function startingAt(text: string, characters: number, options: { keepNext?: boolean }): string {
  return line('Signature', text, {
    indent: {
      left: Math.max(0, Math.round(characters * characterAdvance)),
      right: -slackCharacters * characterAdvance,
    },
    ...options,
  });
}
