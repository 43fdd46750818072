import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `layout-title-centred`: 标题 that is not centred. */
export const layoutTitleCentred: ReviewRule = {
  id: 'layout-title-centred',
  title: '标题居中',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.1' },
  fault: '标题没有居中排。',
  noFault: '标题居中，分几行的各行都居中。',
  sentence: () => ({ fact: '标题没有居中', expected: '居中' }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '标题：左对齐', of: 'title', paragraph: { align: 'left' } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs }, { layout }) =>
    oneFinding(
      paragraphs
        .filter(({ kind, text, index }) => {
          // Where 发文字号 was read into the title, its line is none of the title's.
          const isTitle = kind === 'title' && !text.includes('〔');
          return isTitle && (layout?.paragraphs[index]?.align ?? 'center') !== 'center';
        })
        .map(wholeOf),
    ),
};
