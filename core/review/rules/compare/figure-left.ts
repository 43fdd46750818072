import { groupBy } from '../../../group-by.js';
import { fact, quote } from '../../../messages/sentence.js';
import type { DraftComparison } from '../../compare/compared-figure.js';
import { reportYear } from '../../compare/reading/report-year.js';
import type { StatedFigure } from '../../compare/reading/stated-figure.js';
import type { ReviewHit, ReviewRule } from '../../review-rule.js';
import { countText } from '../../text/one-finding.js';
import { type FigurePair, pairsOf } from './pairs-of.js';

/** `figure-left`: the number of last year's report left standing. */
export const figureLeft: ReviewRule = {
  id: 'figure-left',
  title: '去年的数没有改',
  severity: 'verify',
  fault: '本稿的数与上年报告相同；整句照抄、年份也没有改的也是。一句里有几个的，合为一条。',
  noFault:
    '写明同一年份的数；奖补的标准和界限；只有一位数、句子又不相同的（新增1家），两年相同不奇怪；同一名称有几个数的，不核。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'name')}${quote(finding.actual ?? '')}${fact(finding, 'count')}与上年报告${fact(finding, 'place')}的相同${fact(finding, 'whole')}，像是去年的数没有改`,
    fix: '核对今年的数；确实没有变的，不用改',
  }),
  examples: {
    faults: [
      {
        lastYear: '2021年，全市高新技术企业达到203家，入库科技型中小企业412家。',
        text: '2022年，全市高新技术企业达到203家，入库科技型中小企业565家。',
        words: '203家',
      },
      {
        lastYear: '举办“走进创新”活动11场，服务企业236家。',
        text: '举办“走进创新”活动11场，服务企业236家。',
        words: '11场',
      },
      {
        lastYear: '全年技术合同成交额13.6亿元，同比增长48.3%。',
        text: '全年技术合同成交额21.6亿元，同比增长48.3%。',
        words: '增长48.3%',
      },
    ],
    sound: [
      {
        lastYear: '2021年，全市高新技术企业达到203家，较2018年（87家）增长133.3%。',
        text: '2022年，全市高新技术企业达到303家，较2018年（87家）增长248.3%。',
      },
      { lastYear: '对首次认定的给予50万元奖励。', text: '对首次认定的给予50万元奖励。' },
      { lastYear: '新增国家级孵化器1家，省级2家。', text: '今年新增国家级孵化器1家，省级4家。' },
    ],
  },
  check: (_text, { comparison }) => {
    if (comparison === undefined) return [];
    const sentences = new Set(comparison.before.map(({ sentence }) => sentence.text));
    const left = pairsOf(comparison, 'unchanged', 'same-time').filter((pair) => {
      const isWhole = sentences.has(pair.later.sentence.text);
      if (pair.later.isStanding) return false;
      return pair.fate === 'unchanged'
        ? isWhole || isTelling(pair.later)
        : isWhole && isYearLeft(pair, comparison);
    });
    return [...groupBy(left, ({ later }) => later.sentence)].flatMap(([sentence, pairs]) =>
      hitOf(pairs, sentences.has(sentence.text)),
    );
  },
};

function hitOf(pairs: readonly FigurePair[], isWhole: boolean): readonly ReviewHit[] {
  const [first, ...others] = pairs;
  if (first === undefined) return [];
  return [
    {
      at: [first.later.at, ...others.map(({ later }) => later.at)],
      facts: {
        name: first.later.name,
        count: countText(pairs),
        place: first.place,
        whole: isWhole ? '，整句一字未改' : '',
      },
    },
  ];
}

/** Whether the year was left as well: the present of the earlier report, which the later is years away from. */
function isYearLeft(
  { later: { kind, time = '' } }: FigurePair,
  { earlier, later }: DraftComparison,
): boolean {
  const [then, now] = [earlier, later].map((draft) => reportYear(draft)?.year);
  if (kind !== 'value' || then === undefined || now === undefined || now <= then) return false;
  return Number(time.slice(0, 4)) >= then - 1;
}

/** Whether it can hardly be the same by chance: two digits and more without the zeros at their end, 「303」 and not 「50」. */
function isTelling({ quantity: { text } }: StatedFigure): boolean {
  return text.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length >= 2;
}
