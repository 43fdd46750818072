import { groupBy } from '../../../group-by.js';
import { checkComparison } from '../../claims/changes/check-comparison.js';
import type { DraftComparison } from '../../compare/compared-figure.js';
import { isVague } from '../../compare/is-vague.js';
import { lineText } from '../../compare/line-text.js';
import { readFigures } from '../../compare/reading/read-figures.js';
import type { StatedFigure } from '../../compare/reading/stated-figure.js';
import type { ReviewHit, ReviewRule } from '../../review-rule.js';
import { claimSentence, hitOf } from '../claims/claim-rule.js';

/** `growth-last-report`: a change without its base that does not agree with the number of the report of the year before. */
export const growthLastReport: ReviewRule = {
  id: 'growth-last-report',
  title: '增减幅与上年报告的数不符',
  severity: 'verify',
  fault: '本稿只写增长多少，没有写上年的数；按上年报告写明年份的数算，对不上。',
  noFault:
    '上年报告没有写明年份的、写的时候那一年还没有过完的、同一年有两个数的，名称太泛的（申报企业、拨付资金），不核；按所写的位数，四舍五入或者截尾都算相符。',
  sentence: claimSentence('核对上年的数和增减幅；上年的数后来修订了的，写明'),
  examples: {
    faults: [
      {
        lastYear: '2021年，全市技术合同成交额达到13.6亿元。',
        text: '2022年，全市技术合同成交额达到21.6亿元，同比增长48.3%。',
        words: '增长48.3%',
      },
    ],
    sound: [
      {
        lastYear: '2021年，全市技术合同成交额达到13.6亿元。',
        text: '2022年，全市技术合同成交额达到21.6亿元，同比增长58.8%。',
      },
      {
        lastYear: '上半年，全市技术合同成交额达到13.6亿元。',
        text: '2022年，全市技术合同成交额达到21.6亿元，同比增长48.3%。',
      },
    ],
  },
  check: (_text, { comparison }) => (comparison === undefined ? [] : refutedGrowths(comparison)),
};

function refutedGrowths({ earlier, later, before }: DraftComparison): readonly ReviewHit[] {
  const known = groupBy(before, (figure) =>
    figure.isSettled && figure.kind === 'value' ? keyOf(figure, figure.time) : undefined,
  );
  return readFigures(later).flatMap((figure): readonly ReviewHit[] => {
    const { comparison, sentence, baseYear } = figure;
    if (
      comparison === undefined ||
      comparison.base !== undefined ||
      baseYear === undefined ||
      isVague(figure)
    )
      return [];
    const [found, ...others] = known.get(keyOf(figure, baseYear)) ?? [];
    if (found === undefined || others.length > 0 || found.quantity.nearness !== undefined) return [];
    const base = found.quantity;
    return checkComparison(sentence, { ...comparison, base })
      .filter(({ verdict }) => verdict === 'refuted')
      .map((claim) =>
        hitOf({
          ...claim,
          arithmetic: `上年报告${lineText(earlier, found.at)}是${base.text}，${claim.arithmetic}`,
        }),
      );
  });
}

function keyOf({ name, area, span, unit }: StatedFigure, time: string | undefined): string {
  return [name, area, span, unit, time].join('|');
}
