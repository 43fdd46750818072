import { BorderStyle, Footer, Header, type IParagraphOptions, type Paragraph, TabStopType } from 'docx';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { baselineShare, houseStyle, typeAreaWidth } from '../../../layout/house-style.js';
import { type Point, type Twip, twipsFromMillimetres, twipsFromPoints } from '../../../layout/length.js';
import { emptyLines, gap, line, tab } from '../../line.js';
import type { Block } from '../block.js';
import type { HeadParts } from './head-parts.js';
import { placeMark } from './mark.js';

/** 信函 (10.1): what stands above and below the type area of its first page, and in it above the title. */
export interface LetterHead {
  readonly header: Header;
  readonly footer: Footer;
  /** Of the header from the paper's upper edge. */
  readonly headerMargin: Twip;
  /** Of the footer from the paper's lower edge; every footer of the section shares it. */
  readonly footerMargin: Twip;
  readonly blocks: readonly Block[];
}

const toPoints = (length: number): Point => (length * 72) / 25.4;
/** How far the double rules reach out of the type area on either side. */
const reach = twipsFromMillimetres((gbt9704.letterRuleWidth - gbt9704.typeArea.width) / 2);

export function writeLetterHead(parts: HeadParts): LetterHead {
  const marks = parts.marks.map(placeMark);
  const [first] = marks;
  const last = marks.at(-1);
  const markTop = twipsFromMillimetres(gbt9704.letterMarkBelowPaperTop);
  const belowMark = toPoints(gbt9704.letterRuleBelowMark) - (last?.airBelowInk ?? 0);
  return {
    header: new Header({
      children: [
        ...marks.flatMap((mark) => mark.write(1)),
        rule(BorderStyle.THICK_THIN_SMALL_GAP, belowMark),
      ],
    }),
    footer: new Footer({ children: [rule(BorderStyle.THIN_THICK_SMALL_GAP, 0)] }),
    headerMargin: markTop - twipsFromPoints(first?.inkBelowTop ?? 0),
    footerMargin: twipsFromMillimetres(gbt9704.letterRuleAbovePaperBottom),
    blocks: [...writeUpper(parts), ...emptyLines(gbt9704.letterLinesAboveTitle)],
  };
}

/** A red double rule of 170 mm, a little way below what stands above it. */
function rule(
  style: typeof BorderStyle.THICK_THIN_SMALL_GAP | typeof BorderStyle.THIN_THICK_SMALL_GAP,
  below: Point,
): Paragraph {
  return gap({
    spacing: { before: Math.max(0, twipsFromPoints(below)) },
    indent: { left: -reach, right: -reach },
    border: { bottom: { style, size: houseStyle.letterRuleLine, color: houseStyle.red, space: 0 } },
  });
}

/** 份号, 密级 and 紧急程度 at the left, 发文字号 at the right of the first line, 7/8 of a character below the rule. */
function writeUpper({ upper, numbers }: HeadParts): Paragraph[] {
  const below =
    gbt9704.letterNumberBelowRule * gbt9704.bodySize -
    baselineShare * (houseStyle.linePitch - gbt9704.bodySize);
  const atRight: IParagraphOptions = {
    spacing: { before: twipsFromPoints(below) },
    tabStops: [{ type: TabStopType.RIGHT, position: typeAreaWidth }],
  };
  const rows = upper.length === 0 ? [{ text: '' }] : upper;
  return rows.map((part, index) =>
    index === 0 ? line('HeadLine', [part, tab, numbers.join('　')], atRight) : line('HeadLine', [part]),
  );
}
