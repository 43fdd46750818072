import { gbt9704 } from '../../layout/gbt-9704.js';
import type { RuledLine } from '../page/ruled-lines.js';
import { type Check, checkOf, expectedLength, lengthFigure } from './check.js';
import type { MeasuredDocument } from './measured-document.js';

const { tolerance, letterRuleWidth, letterRuleBelowMark, letterRuleAbovePaperBottom } = gbt9704;
const clause = '10.1';
const missing = '没有找到信函的红色双线';
/** The two lines of a double line are no further apart, in millimetres. */
const doubleGap = 2.5;

/** 信函: its two red double lines, and that the first page shows no number (10.1). Nothing for other formats. */
export function checkLetter({ format, sorted }: MeasuredDocument): Check[] {
  if (format !== '信函') return [];
  const { mark, redRules } = sorted.head;
  const [page] = sorted.pages;
  const doubles = doubleLines(redRules);
  const upper = doubles[0];
  const lower = doubles.length > 1 ? doubles.at(-1) : undefined;
  const markBottom = Math.max(
    ...mark.flatMap(({ glyphs }) => glyphs.flatMap(({ ink }) => (ink === undefined ? [] : [ink.bottom]))),
  );
  return [
    checkOf(
      {
        id: 'letter-line-width',
        title: '信函双线长',
        clause,
        expected: expectedLength(letterRuleWidth, tolerance),
        missing,
      },
      redRules.map(({ page: on, left, right }) => lengthFigure(on, right - left, letterRuleWidth, tolerance)),
    ),
    checkOf(
      {
        id: 'letter-line-below-mark',
        title: '信函第一条双线在标志之下',
        clause,
        expected: expectedLength(letterRuleBelowMark, tolerance),
        missing,
      },
      upper === undefined || !Number.isFinite(markBottom)
        ? []
        : [lengthFigure(upper.page, upper.top - markBottom, letterRuleBelowMark, tolerance)],
    ),
    checkOf(
      {
        id: 'letter-line-at-foot',
        title: '信函第二条双线距下页边',
        clause,
        expected: expectedLength(letterRuleAbovePaperBottom, tolerance),
        missing,
      },
      lower === undefined || page === undefined
        ? []
        : [lengthFigure(lower.page, page.height - lower.bottom, letterRuleAbovePaperBottom, tolerance)],
    ),
    checkOf(
      { id: 'letter-first-page', title: '信函首页', clause, expected: '不显示页码', missing: '没有页' },
      page === undefined
        ? []
        : [
            sorted.pageNumbers.some(({ line }) => line.page === page.number)
              ? { page: page.number, figure: '有页码', sound: false }
              : { page: page.number, figure: '没有页码', sound: true },
          ],
    ),
  ];
}

function doubleLines(rules: readonly RuledLine[]): RuledLine[] {
  const doubles: RuledLine[] = [];
  for (const rule of rules) {
    const last = doubles.at(-1);
    if (last !== undefined && rule.top - last.bottom <= doubleGap) {
      doubles[doubles.length - 1] = { ...last, bottom: rule.bottom };
    } else doubles.push(rule);
  }
  return doubles;
}
