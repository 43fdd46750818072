import { fact, quote } from '../../../../messages/sentence.js';
import { numbersOf, sectionHits } from '../../../layout/section-hits.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-number-dash`: a page number without a dash on either side. */
export const layoutNumberDash: ReviewRule = {
  id: 'layout-number-dash',
  title: '页码两边的一字线',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.5' },
  fault: '页码两边没有一字线，或者用了短横线等别的符号。',
  noFault: '「—1—」；数字和一字线之间空半字的。',
  sentence: (finding) => ({
    fact: `页码排成${fact(finding, 'actual')}`,
    expected: fact(finding, 'expected'),
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '页码：-1-', number: { text: '-1-' } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '页码：— 1 —', number: { text: '— 1 —' } },
      },
    ],
  },
  check: (text, context) =>
    sectionHits(text, context, (section, { pageNumberDash: dash }) => {
      const wrong = numbersOf(section).find(
        (number) => number.text.replace(/\s/gu, '') !== `${dash}1${dash}`,
      );
      return wrong && { actual: quote(wrong.text.trim()), expected: quote(`${dash}1${dash}`) };
    }),
};
