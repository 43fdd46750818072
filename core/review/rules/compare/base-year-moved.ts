import { fact, quote } from '../../../messages/sentence.js';
import { wordsOf } from '../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../review-rule.js';
import { pairsOf } from './pairs-of.js';

/** `base-year-moved`: the year that a number is compared with is another than in the report of the year before. */
export const baseYearMoved: ReviewRule = {
  id: 'base-year-moved',
  title: '比较的基期变了',
  severity: 'hint',
  fault: '同一个数，上年报告与2018年比，本稿与2020年比，前后两份的增幅不能放在一起看。',
  noFault: '都与上一年比的（上年报告比2020年，本稿比2021年）；没有写明与哪一年比的，不核。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'name')}${quote(finding.actual ?? '')}与${fact(finding, 'base')}年比，上年报告${fact(finding, 'place')}的${quote(fact(finding, 'other'))}与${fact(finding, 'otherBase')}年比`,
    fix: '核对基期；有意改的，相关各处一起改',
  }),
  examples: {
    faults: [
      {
        lastYear: '2021年，全市高新技术企业达到203家，较2018年（87家）增长133.3%。',
        text: '2022年，全市高新技术企业达到303家，较2019年（106家）增长185.8%。',
        words: '303家',
      },
    ],
    sound: [
      {
        lastYear: '2021年，全市高新技术企业达到203家，较2018年（87家）增长133.3%。',
        text: '2022年，全市高新技术企业达到303家，较2018年（87家）增长248.3%。',
      },
      {
        lastYear: '2021年，全市高新技术企业达到203家，比2020年增长69.2%。',
        text: '2022年，全市高新技术企业达到303家，比2021年增长49.3%。',
      },
    ],
  },
  check: (_text, { comparison }) =>
    pairsOf(comparison, 'updated', 'unchanged').flatMap(({ earlier, later, place }): readonly ReviewHit[] => {
      const { baseYear: base, at, name } = later;
      const { baseYear: otherBase } = earlier;
      if (later.kind !== 'value' || base === undefined || otherBase === undefined || base === otherBase)
        return [];
      if (isYearBefore(later) && isYearBefore(earlier)) return [];
      return [{ at: [at], facts: { name, base, otherBase, other: wordsOf(earlier.at), place } }];
    }),
};

function isYearBefore({ time, baseYear }: { readonly time?: string; readonly baseYear?: string }): boolean {
  return time !== undefined && Number(baseYear) + 1 === Number(time);
}
