import { fact, quote } from '../../../../messages/sentence.js';
import type { LaidRun } from '../../../layout/docx-layout.js';
import { isPrintedAsMark } from '../../../layout/judge-looks.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `layout-text-colour`: text that is not black. */
export const layoutTextColour: ReviewRule = {
  id: 'layout-text-colour',
  title: '文字的颜色',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '5.2.4' },
  fault: '发文机关标志以外的文字不是黑色。',
  noFault: '发文机关标志是红色；深灰近于黑色的。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'count')}有不是黑色的文字${fact(finding, 'words')}`,
    expected: '黑色',
    fix: '全选后把字体颜色改为自动或黑色',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '正文：红色', of: 'body', looks: { colour: 'FF0000' } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '正文：深灰', of: 'body', looks: { colour: '262626' } },
      },
    ],
  },
  check: ({ paragraphs }, { layout }) => {
    const coloured = paragraphs.filter((paragraph) => {
      const runs = layout?.paragraphs[paragraph.index]?.runs ?? [];
      return runs.some(isColoured) && !isPrintedAsMark(paragraph, layout);
    });
    const first = layout?.paragraphs[coloured[0]?.index ?? -1]?.runs.find(isColoured)?.text ?? '';
    const count = coloured.length > 1 ? `${coloured.length}段里` : '';
    return oneFinding(coloured.map(wholeOf), { count, words: quote(first.slice(0, 12)) });
  },
};

/** Whether two characters at least are lighter than a dark grey, which prints as black. */
function isColoured({ text, looks: { colour } }: LaidRun): boolean {
  const channels = colour.match(/../gu) ?? [];
  return text.trim().length > 1 && channels.some((channel) => Number.parseInt(channel, 16) > 0x40);
}
