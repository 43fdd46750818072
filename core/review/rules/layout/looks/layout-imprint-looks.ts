import { judgeLooks, wholeParagraphs } from '../../../layout/judge-looks.js';
import { looksSentence } from '../../../layout/looks-sentence.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-imprint-looks`: 抄送 and 印发 in another typeface or size than 4号仿宋. */
export const layoutImprintLooks: ReviewRule = {
  id: 'layout-imprint-looks',
  title: '版记的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.4' },
  fault: '抄送机关、印发机关和印发日期不是4号仿宋体。',
  noFault: '版记里是4号仿宋体，比正文小一号。',
  sentence: looksSentence('版记'),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n某市科技局\n2023年1月12日\n\n抄送：市统计局。\n\n某市科技局办公室  2023年1月12日印发',
        words: '抄送：市统计局。',
        layout: { note: '抄送机关：仿宋 16 磅', of: 'copied-to', looks: { size: 16 } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。\n\n某市科技局\n2023年1月12日\n\n抄送：市统计局。\n\n某市科技局办公室  2023年1月12日印发',
        layout: { note: '' },
      },
    ],
  },
  check: (text, context) =>
    judgeLooks(
      wholeParagraphs(
        text,
        ({ kind }) => kind === 'copied-to' || kind === 'issuance' || kind === 'imprint-recipients',
      ),
      context,
      { typeface: '仿宋', size: context.layout?.standard.imprintSize ?? 0 },
    ),
};
