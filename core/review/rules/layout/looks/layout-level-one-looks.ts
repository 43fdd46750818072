import { headingWords, judgeLooks } from '../../../layout/judge-looks.js';
import { looksSentence } from '../../../layout/looks-sentence.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-level-one-looks`: a heading of the first level in another typeface or size than 3号黑体. */
export const layoutLevelOneLooks: ReviewRule = {
  id: 'layout-level-one-looks',
  title: '第一层标题的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.3' },
  fault: '「一、」一层的标题不是3号黑体。',
  noFault: '「一、」一层的标题是3号黑体。',
  sentence: looksSentence('第一层标题'),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n一、总体要求\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n二、工作任务\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '一、总体要求',
        layout: { note: '标题：仿宋 16 磅', of: 'heading', looks: { font: '仿宋', typeface: '仿宋' } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n一、总体要求\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n二、工作任务\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: (text, context) =>
    judgeLooks(headingWords(text, [1]), context, {
      typeface: '黑体',
      size: context.layout?.standard.bodySize ?? 0,
    }),
};
