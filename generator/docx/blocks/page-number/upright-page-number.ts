import { AlignmentType, Footer, LineRuleType, Paragraph, type TextRun } from 'docx';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { houseStyle, page, pageNumberFromPaperEdge } from '../../../layout/house-style.js';
import { type Twip, twipsFromPoints } from '../../../layout/length.js';
import type { Profile } from '../../../layout/profile.js';
import { pageNumberRun } from '../../text-run.js';

/**
 * 「—1—」 in 4号宋体: right on odd pages, left on even ones, one character in (7.5).
 *
 * @param footerMargin of the section; where it is less than the number needs, the number is lifted
 */
export function writePageNumber(side: 'left' | 'right', profile: Profile, footerMargin: Twip): Footer {
  const indent = twipsFromPoints(gbt9704.pageNumberSize * gbt9704.pageNumberCharacters);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...(side === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
        spacing: { after: pageNumberFromPaperEdge - footerMargin },
        indent: { [side]: indent },
        children: [numberBetweenDashes(profile)],
      }),
    ],
  });
}

/**
 * No number, in a footer that reaches up to the type area: LibreOffice takes the upper edge of what stands in the footer
 * of an even page's section for the foot of the type area.
 */
export function leaveOutPageNumber(): Footer {
  const spacing = { line: page.bottom - pageNumberFromPaperEdge, lineRule: LineRuleType.EXACT };
  return new Footer({ children: [new Paragraph({ style: 'Footer', spacing })] });
}

/** The page's number between its dashes. */
export function numberBetweenDashes({ deviations }: Profile): TextRun {
  const space = deviations.includes('page-number-spaces') ? ' ' : '';
  return pageNumberRun(houseStyle.pageNumberDash + space, space + houseStyle.pageNumberDash, 'song');
}
