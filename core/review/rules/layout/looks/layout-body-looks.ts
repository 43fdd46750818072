import type { DraftParagraph, Stretch } from '../../../draft-text.js';
import { judgeLooks, wordsBehindHeading } from '../../../layout/judge-looks.js';
import { looksSentence } from '../../../layout/looks-sentence.js';
import type { ReviewRule } from '../../../review-rule.js';

/** `layout-body-looks`: text in another typeface or size than 3号仿宋. */
export const layoutBodyLooks: ReviewRule = {
  id: 'layout-body-looks',
  title: '正文的字体字号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '5.2.2' },
  fault: '正文、主送机关、附件说明、署名、日期和附注不是3号仿宋体。',
  noFault: '强调的几个字用了别的字体；接排在段首的小标题是楷体。',
  sentence: looksSentence('正文'),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '正文：宋体 12 磅', of: 'body', looks: { font: '宋体', typeface: '宋体', size: 12 } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs }, context) =>
    judgeLooks(paragraphs.flatMap(textWords), context, {
      typeface: '仿宋',
      size: context.layout?.standard.bodySize ?? 0,
    }),
};

const kinds: ReadonlySet<string> = new Set([
  'body',
  'recipients',
  'attachment-note',
  'signature',
  'document-date',
  'note',
]);

/** The text of a paragraph; none for a few characters, which may be anything. */
function textWords(paragraph: DraftParagraph): readonly Stretch[] {
  if (!kinds.has(paragraph.kind)) return [];
  const words = wordsBehindHeading(paragraph);
  return words.end - words.start < 10 && paragraph.kind === 'body' ? [] : [words];
}
