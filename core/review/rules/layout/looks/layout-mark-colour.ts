import { isRed, mainLooks } from '../../../layout/judge-looks.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `layout-mark-colour`: 发文机关标志 that is not red. */
export const layoutMarkColour: ReviewRule = {
  id: 'layout-mark-colour',
  title: '发文机关标志的颜色',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.4' },
  fault: '发文机关标志不是红色。',
  noFault: '发文机关标志是红色。印在预先套红的纸上的，稿子里没有标志。',
  sentence: () => ({ fact: '发文机关标志不是红色', expected: '红色' }),
  examples: {
    faults: [
      {
        text: '某市科技局文件\n\n某科〔2023〕5号\n\n某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局文件',
        layout: { note: '标志：黑色', of: 'authority-mark', looks: { colour: '000000' } },
      },
    ],
    sound: [
      {
        text: '某市科技局文件\n\n某科〔2023〕5号\n\n某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs }, { layout }) =>
    paragraphs.flatMap((paragraph) => {
      if (paragraph.kind !== 'authority-mark') return [];
      const looks = mainLooks(layout?.paragraphs[paragraph.index]?.runs ?? []);
      return looks === undefined || isRed(looks.colour) ? [] : [{ at: [wholeOf(paragraph)] as const }];
    }),
};
