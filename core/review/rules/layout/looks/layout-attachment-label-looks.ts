import { judgeLooks, wholeParagraphs } from '../../../layout/judge-looks.js';
import { looksSentence } from '../../../layout/looks-sentence.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-attachment-label-looks`: 「附件1」 in another typeface or size than 3号黑体. */
export const layoutAttachmentLabelLooks: ReviewRule = {
  id: 'layout-attachment-label-looks',
  title: '附件编号的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.7' },
  fault: '附件第一行的「附件1」不是3号黑体。',
  noFault: '「附件1」是3号黑体，顶格排在第一行。',
  sentence: looksSentence('附件编号'),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n附件：1.任务表\n　　　2.名单\n\n某市科技局\n2023年1月12日\n\n附件1\n\n任务表\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n附件2\n\n名单\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '附件1',
        layout: {
          note: '附件编号：仿宋 16 磅',
          of: 'attachment-label',
          looks: { font: '仿宋', typeface: '仿宋' },
        },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n附件：1.任务表\n　　　2.名单\n\n某市科技局\n2023年1月12日\n\n附件1\n\n任务表\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n附件2\n\n名单\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: (text, context) =>
    judgeLooks(
      wholeParagraphs(text, ({ kind }) => kind === 'attachment-label'),
      context,
      { typeface: '黑体', size: context.layout?.standard.bodySize ?? 0 },
    ),
};
