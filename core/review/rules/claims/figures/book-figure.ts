import type { ReviewRule } from '../../../review-rule.js';
import { claimSentence, refuted } from '../claim-rule.js';

/** `book-figure`: 与工作簿的数不符. */
export const bookFigure: ReviewRule = {
  id: 'book-figure',
  title: '与工作簿的数不符',
  severity: 'verify',
  fault: '文中的数，与工作簿里同一名称、同一年份的数不符。按文中所写的位数，四舍五入或者截尾都算相符。',
  noFault: '工作簿里没有同名的，或同名的不止一个、年份对不上的，不核。',
  sentence: claimSentence('核对工作簿和文中的数，改正有误的'),
  examples: {
    faults: [
      {
        text: '2022年，全市高企达到330家。',
        words: '330家',
        book: [
          ['指标', '单位', '2018年', '2022年'],
          ['高新技术企业数', '家', 87, 303],
        ],
      },
    ],
    sound: [
      {
        text: '2022年，全市高企达到303家。',
        book: [
          ['指标', '单位', '2018年', '2022年'],
          ['高新技术企业数', '家', 87, 303],
        ],
      },
      {
        text: '2021年，全市高企达到200家。',
        book: [
          ['指标', '2022年'],
          ['高新技术企业数', 303],
        ],
      },
    ],
  },
  check: (_text, context) => refuted(context, 'book-figure'),
};
