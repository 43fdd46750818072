import { isPrintedAsMark, judgeLooks, wholeParagraphs } from '../../../layout/judge-looks.js';
import { looksSentence } from '../../../layout/looks-sentence.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-title-looks`: 标题 in another typeface or size than 2号小标宋. */
export const layoutTitleLooks: ReviewRule = {
  id: 'layout-title-looks',
  title: '标题的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.1' },
  fault: '标题不是2号小标宋体。',
  noFault: '标题用方正小标宋简体等小标宋体，2号字。',
  sentence: looksSentence('标题'),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '某市科技局关于做好科技统计工作的通知',
        layout: { note: '标题：黑体 22 磅', of: 'title', looks: { font: '黑体', typeface: '黑体' } },
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
    judgeLooks(
      wholeParagraphs(text, (each) => each.kind === 'title' && !isPrintedAsMark(each, context.layout)),
      context,
      { typeface: '小标宋', size: context.layout?.standard.titleSize ?? 0 },
    ),
};
