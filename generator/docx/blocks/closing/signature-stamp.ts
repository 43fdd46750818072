import { AlignmentType } from 'docx';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { characterAdvance } from '../../../layout/house-style.js';
import { emptyLines, line } from '../../line.js';

/** What a stamp takes when no name is printed under it. */
const stampPlace = '　　　　';

/**
 * 签名章 two lines below the text and four characters from the right, the office two characters left of it; a line
 * below, 成文日期 four characters from the right (GB/T 9704—2012, 7.3.5.3).
 */
export function writeSignatureStamp(office: string, name: string, date: string): string[] {
  const between = '　'.repeat(gbt9704.stampOfficeCharacters);
  const fromRight = (characters: number) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: characters * characterAdvance },
  });
  return [
    ...emptyLines(gbt9704.linesAboveStamp, { keepNext: true }),
    line('Signature', office + between + (name === '' ? stampPlace : name), {
      ...fromRight(gbt9704.stampRightCharacters),
      keepNext: true,
    }),
    ...emptyLines(gbt9704.linesBelowStamp, { keepNext: true }),
    line('Signature', date, fromRight(gbt9704.sealedDateCharacters)),
  ];
}
