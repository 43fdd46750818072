import { fact, quote } from '../../../messages/sentence.js';
import { timeText } from '../../compare/time-text.js';
import { wordsOf } from '../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../review-rule.js';
import { pairsOf } from './pairs-of.js';

/** `figure-contradicts`: one number of one time, told otherwise in the report of the year before. */
export const figureContradicts: ReviewRule = {
  id: 'figure-contradicts',
  title: '同一时间的数与上年报告不同',
  severity: 'verify',
  fault: '两份稿子都写明年份的同一个数不同：上年报告写2020年为87家，本稿写2020年为85家。基数也这样核。',
  noFault:
    '没有写明年份的、写的时候那一年还没有过完的、四舍五入后相同的，不核；名称太泛的（申报企业、拨付资金），上年报告里同一个数有两个值的，不核。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'time')}的${fact(finding, 'name')}，本稿写的是${quote(finding.actual ?? '')}，上年报告${fact(finding, 'place')}写的是${quote(fact(finding, 'other'))}`,
    fix: '核对是哪一份有误；数据后来修订了的，写明',
  }),
  examples: {
    faults: [
      {
        lastYear: '2021年，全市高新技术企业达到120家，较2020年（87家）增长37.9%。',
        text: '2022年，全市高新技术企业达到203家，较2020年（85家）增长138.8%。',
        words: '85家',
      },
      {
        lastYear: '2021年，技术合同成交额达到13.6亿元。',
        text: '技术合同成交额由2021年的13.4亿元增加到2022年的21.6亿元。',
        words: '13.4亿元',
      },
    ],
    sound: [
      {
        lastYear: '2021年，技术合同成交额达到13.58亿元。',
        text: '技术合同成交额由2021年的13.6亿元增加到2022年的21.6亿元。',
      },
      {
        lastYear: '2021年，文峰区高企达到20家。',
        text: '2021年，全市高企达到120家。',
      },
    ],
  },
  check: (_text, { comparison }) =>
    pairsOf(comparison, 'contradicts').map(({ earlier, later, place }): ReviewHit => {
      const { name, time = '', at } = later;
      return { at: [at], facts: { name, time: timeText(time), other: wordsOf(earlier.at), place } };
    }),
};
