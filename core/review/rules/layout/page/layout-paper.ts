import { fact } from '../../../../messages/sentence.js';
import { sectionHits } from '../../../layout/section-hits.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-paper`: pages that are not A4. */
export const layoutPaper: ReviewRule = {
  id: 'layout-paper',
  title: '纸张大小',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '5.1' },
  fault: '纸张不是 A4。',
  noFault: '横放的 A4 纸排大表。',
  sentence: (finding) => ({
    fact: `纸张是${fact(finding, 'actual')}`,
    expected: fact(finding, 'expected'),
    fix: '在页面设置里改纸张',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '纸张：216×279 毫米', section: { width: 215.9, height: 279.4 } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '纸张：横放', section: { width: 297, height: 210 } },
      },
    ],
  },
  check: (text, context) =>
    sectionHits(text, context, ({ width, height }, { paper, tolerance }) => {
      const short = Math.min(width, height);
      const long = Math.max(width, height);
      const isPaper =
        Math.abs(short - paper.width) <= tolerance && Math.abs(long - paper.height) <= tolerance;
      return isPaper
        ? undefined
        : {
            actual: `${Math.round(width)}×${Math.round(height)} 毫米`,
            expected: `A4，${paper.width}×${paper.height} 毫米`,
          };
    }),
};
