import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { gbt9704 } from '../../layout/gbt-9704.js';
import { houseStyle } from '../../layout/house-style.js';
import { halfPoints, twipsFromPoints } from '../../layout/length.js';
import { paragraphSettings } from '../line.js';

/** 「— 1 —」 in 4号宋体: right on odd pages, left on even ones, one character in (7.5). */
export function writePageNumber(side: 'left' | 'right'): Footer {
  const name = houseStyle.typefaces.song;
  const indent = twipsFromPoints(gbt9704.pageNumberSize * gbt9704.pageNumberCharacters);
  return new Footer({
    children: [
      new Paragraph({
        ...paragraphSettings(houseStyle.pageNumberLinePitch),
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: indent },
        children: [
          new TextRun({
            font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' },
            size: halfPoints(gbt9704.pageNumberSize),
            children: [`${houseStyle.pageNumberDash} `, PageNumber.CURRENT, ` ${houseStyle.pageNumberDash}`],
          }),
        ],
      }),
    ],
  });
}
