import { BorderStyle, Footer, type IParagraphOptions } from 'docx';
import { gbt9704 } from '../../../layout/gbt-9704.js';
import { baselineShare, houseStyle } from '../../../layout/house-style.js';
import { type Point, type Twip, twipsFromMillimetres, twipsFromPoints } from '../../../layout/length.js';
import { emptyLines, gap, gapParagraph } from '../../line.js';
import type { HeadParts } from './head-parts.js';
import { placeMark } from './mark.js';
import { writeUpperLines } from './upper-lines.js';

/** What 信函 (10.1) has around the type area of its first page. */
export interface LetterPage {
  readonly header: readonly string[];
  /** Of the header from the paper's upper edge. */
  readonly headerMargin: Twip;
  /** Of the footer from the paper's lower edge; every footer of the section shares it. */
  readonly footerMargin: Twip;
}

const toPoints = (length: number): Point => (length * 72) / 25.4;
/** How far the double rules reach out of the type area on either side. */
const reach = twipsFromMillimetres((gbt9704.letterRuleWidth - gbt9704.typeArea.width) / 2);

/** 信函: its first page, and what stands in the type area above the title. */
export function writeLetterHead(parts: HeadParts): {
  readonly letter: LetterPage;
  readonly blocks: readonly string[];
} {
  const marks = parts.marks.map(placeMark);
  const [first] = marks;
  const last = marks.at(-1);
  const markTop = twipsFromMillimetres(gbt9704.letterMarkBelowPaperTop);
  const belowMark = toPoints(gbt9704.letterRuleBelowMark) - (last?.airBelowInk ?? 0);
  return {
    letter: {
      header: [
        ...marks.flatMap((mark) => mark.write(1)),
        gap(rule(BorderStyle.THICK_THIN_SMALL_GAP, belowMark)),
      ],
      headerMargin: markTop - twipsFromPoints(first?.inkBelowTop ?? 0),
      footerMargin: twipsFromMillimetres(gbt9704.letterRuleAbovePaperBottom),
    },
    blocks: [...writeUpper(parts), ...emptyLines(gbt9704.letterLinesAboveTitle)],
  };
}

/** The rule at the foot of the first page. */
export function writeLetterFooter(): Footer {
  return new Footer({ children: [gapParagraph(rule(BorderStyle.THIN_THICK_SMALL_GAP, 0))] });
}

/** A red double rule of 170 mm, a little way below what stands above it. */
function rule(
  style: typeof BorderStyle.THICK_THIN_SMALL_GAP | typeof BorderStyle.THIN_THICK_SMALL_GAP,
  below: Point,
): IParagraphOptions {
  return {
    spacing: { before: Math.max(0, twipsFromPoints(below)) },
    indent: { left: -reach, right: -reach },
    border: { bottom: { style, size: houseStyle.letterRuleLine, color: houseStyle.red, space: 0 } },
  };
}

/** 份号, 密级 and 紧急程度 at the left, 发文字号 at the right of the first line, 7/8 of a character below the rule. */
function writeUpper({ upper, numbers, handling }: HeadParts): string[] {
  const below =
    gbt9704.letterNumberBelowRule * gbt9704.bodySize -
    baselineShare * (houseStyle.linePitch - gbt9704.bodySize);
  return writeUpperLines(upper, [{ text: numbers.join('　') }, ...handling], {
    spacing: { before: twipsFromPoints(below) },
  });
}
