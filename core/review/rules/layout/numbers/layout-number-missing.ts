import { sectionHits } from '../../../layout/section-hits.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-number-missing`: a document without page numbers. */
export const layoutNumberMissing: ReviewRule = {
  id: 'layout-number-missing',
  title: '没有页码',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.5' },
  fault: '页眉、页脚里都没有页码。',
  noFault: '信函首页、版记所在的空白页没有页码。',
  sentence: () => ({ fact: '没有页码', fix: '在页脚插入页码' }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '没有页码', number: 'none' },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: (text, context) => {
    const numbered = context.layout?.sections.some(
      ({ number, evenNumber, firstNumber }) => (number ?? evenNumber ?? firstNumber) !== undefined,
    );
    return sectionHits(text, context, () => (numbered === true ? undefined : {})).slice(0, 1);
  },
};
