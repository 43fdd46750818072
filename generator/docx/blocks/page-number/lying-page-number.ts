import {
  AlignmentType,
  Header,
  HeightRule,
  OverlapType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TextDirection,
} from 'docx';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { houseStyle, page, typeAreaWidth } from '../../../layout/house-style.js';
import { twipsFromMillimetres, twipsFromPoints } from '../../../layout/length.js';
import type { Profile } from '../../../layout/profile.js';
import { gapParagraph } from '../../line.js';
import { placingTable } from '../placing-table.js';
import { numberBetweenDashes } from './upright-page-number.js';

/**
 * The page number of a page that lies: where the upright pages have theirs, so along the page's left edge, its
 * head to the right; near the lower corner on odd pages, near the upper one on even ones (8, 7.5).
 */
export function writeLyingPageNumber(parity: 'odd' | 'even', profile: Profile): Header {
  const inset = twipsFromPoints(gbt9704.pageNumberSize * gbt9704.pageNumberCharacters);
  const width = twipsFromPoints(houseStyle.pageNumberLinePitch);
  // The dash lies in the middle of its column; the type area's lower edge is at this page's left.
  const dash = page.bottom - twipsFromMillimetres(gbt9704.pageNumberBelowTypeArea);
  return new Header({
    children: [
      new Table({
        ...placingTable([width]),
        float: {
          horizontalAnchor: TableAnchorType.PAGE,
          absoluteHorizontalPosition: dash - Math.round(width / 2),
          verticalAnchor: TableAnchorType.PAGE,
          absoluteVerticalPosition: page.left + inset,
          overlap: OverlapType.NEVER,
        },
        rows: [
          new TableRow({
            height: { value: typeAreaWidth - 2 * inset, rule: HeightRule.EXACT },
            children: [
              new TableCell({
                textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
                children: [
                  new Paragraph({
                    style: 'Footer',
                    ...(parity === 'odd' ? { alignment: AlignmentType.RIGHT } : {}),
                    children: [numberBetweenDashes(profile)],
                  }),
                ],
              }),
            ],
          }),
        ],
      }),
      gapParagraph(),
    ],
  });
}
