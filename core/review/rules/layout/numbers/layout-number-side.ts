import { fact } from '../../../../messages/sentence.js';
import type { Alignment } from '../../../layout/docx-layout.js';
import { sectionHits } from '../../../layout/section-hits.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-number-side`: page numbers that are not right on odd pages and left on even ones. */
export const layoutNumberSide: ReviewRule = {
  id: 'layout-number-side',
  title: '页码的位置',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.5' },
  fault: '单页码不居右，双页码不居左，例如都居中。',
  noFault: '单页码居右空一字，双页码居左空一字。排在文本框里的页码不核。',
  sentence: (finding) => ({
    fact: `页码${fact(finding, 'actual')}`,
    expected: '单页码居右，双页码居左，各空一字',
    fix: '在页脚设置奇偶页不同，再分别对齐',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '页码：居中', number: { align: 'center' } },
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
    sectionHits(text, context, ({ number, evenNumber, width, height }) => {
      // On a page that lies the number stands along an edge.
      if (width > height) return undefined;
      const even = context.layout?.hasEvenPages === true ? evenNumber : number;
      if (number?.align !== undefined && number.align !== 'right') return { actual: sides[number.align] };
      if (even?.align === undefined || even.align === 'left') return undefined;
      return { actual: even === number ? '单双页都居右' : `双页${sides[even.align]}` };
    }),
};

const sides: Readonly<Record<Alignment, string>> = {
  left: '居左',
  both: '居左',
  center: '居中',
  right: '居右',
};
