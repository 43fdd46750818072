import { fact } from '../../../../messages/sentence.js';
import { sizeText } from '../../../../type-size.js';
import { looksText } from '../../../layout/judge-looks.js';
import { numbersOf, sectionHits } from '../../../layout/section-hits.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-number-looks`: a page number in another typeface or size than 4号宋体. */
export const layoutNumberLooks: ReviewRule = {
  id: 'layout-number-looks',
  title: '页码的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.5' },
  fault: '页码不是4号半角宋体。',
  noFault: '页码是4号宋体数字。',
  sentence: (finding) => ({ fact: `页码是${fact(finding, 'actual')}`, expected: fact(finding, 'expected') }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: {
          note: '页码：宋体 9 磅',
          number: {
            looks: {
              font: '宋体',
              typeface: '宋体',
              isTheme: false,
              size: 9,
              isBold: false,
              colour: '000000',
            },
          },
        },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: (text, context) =>
    sectionHits(text, context, (section, { pageNumberSize }) => {
      const wrong = numbersOf(section).find(
        ({ looks: { typeface, size } }) => typeface !== '宋体' || Math.abs(size - pageNumberSize) >= 0.25,
      );
      return wrong && { actual: looksText(wrong.looks), expected: `宋体 ${sizeText(pageNumberSize)}` };
    }),
};
