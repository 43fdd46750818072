import { headingWords, judgeLooks } from '../../../layout/judge-looks.js';
import { looksSentence } from '../../../layout/looks-sentence.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-lower-level-looks`: a heading of the third or fourth level in another typeface or size than 3号仿宋. */
export const layoutLowerLevelLooks: ReviewRule = {
  id: 'layout-lower-level-looks',
  title: '第三、四层标题的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.3' },
  fault: '「1.」「（1）」两层的标题不是3号仿宋体。',
  noFault: '「1.」「（1）」两层的标题是3号仿宋体，按本单位习惯加粗。',
  sentence: looksSentence('第三、四层标题'),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n一、总体要求\n\n（一）明确目标\n\n1.统一口径\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '1.统一口径',
        layout: { note: '标题：黑体 16 磅', of: 'heading', looks: { font: '黑体', typeface: '黑体' } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n一、总体要求\n\n（一）明确目标\n\n1.统一口径\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: (text, context) =>
    judgeLooks(headingWords(text, [3, 4]), context, {
      typeface: '仿宋',
      size: context.layout?.standard.bodySize ?? 0,
    }),
};
