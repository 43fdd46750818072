import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `approximate-digits`: two neighbouring figures for about, in digits. */
export const approximateDigits: ReviewRule = {
  id: 'approximate-digits',
  title: '相邻两数的概数用汉字',
  severity: 'verify',
  basis: { document: 'GB/T 15835—2011', clause: '4.2.2' },
  fault: '相邻两个数连用表示概数，用了阿拉伯数字和顿号：「2、3个」。',
  noFault: '「两三个」；「第2、3条」「2、3月份」这样的并列。',
  sentence: (finding) => ({
    fact: `概数写成${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
    fix: '改用汉字，中间不加顿号；不是概数的，改为「和」',
  }),
  examples: {
    faults: [{ text: '每县培育2、3家龙头企业。', words: '2、3家' }],
    sound: [
      { text: '每县培育两三家龙头企业，按照第2、3条，在2、3月份完成表1、2个别项目。' },
      { text: '完成1、2、3个批次。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /(?<![第\d、.表图项附件])([1-9])、([1-9])([个家天名人次倍])(?!别|股|数)/gu)
        .filter(({ parts: [, first, second] }) => Number(second) === Number(first) + 1)
        .map(({ at, parts: [, first, second, unit = ''] }) => ({
          at: [at] as const,
          facts: {
            expected: quote(`${digits[Number(first)]}${digits[Number(second)]?.replace('两', '二')}${unit}`),
          },
        })),
    ),
};

const digits = '〇一两三四五六七八九';
