import { sectionHits } from '../../../layout/section-hits.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-letter-number`: 信函 with a page number on its first page. */
export const layoutLetterNumber: ReviewRule = {
  id: 'layout-letter-number',
  title: '信函首页没有页码',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '10.1' },
  fault: '信函的首页显示页码。',
  noFault: '信函第二面起有页码，首页没有。',
  sentence: () => ({
    fact: '信函的首页有页码',
    expected: '首页不显示页码',
    fix: '在页脚设置首页不同，去掉首页的页码',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        pageKind: '信函',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '首页有页码', section: { hasFirstPage: false } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        pageKind: '信函',
        layout: { note: '' },
      },
    ],
  },
  check: (text, context) =>
    text.pageKind !== '信函'
      ? []
      : sectionHits(text, context, ({ hasFirstPage, firstNumber, number }) =>
          (hasFirstPage ? firstNumber : number) === undefined ? undefined : {},
        ).filter((_, index) => index === 0),
};
