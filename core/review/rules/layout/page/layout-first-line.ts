import { fact } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `layout-first-line`: a paragraph of text whose first line is not two characters in. */
export const layoutFirstLine: ReviewRule = {
  id: 'layout-first-line',
  title: '段首空二字',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.3' },
  fault: '正文的自然段没有左空二字。',
  noFault: '主送机关、落款顶格；居中的一行。用空格空出二字的。',
  sentence: (finding) => ({
    fact: `${fact(finding, 'count')}段首空${fact(finding, 'characters')}字`,
    expected: fact(finding, 'expected'),
    fix: '把首行缩进设为应有的字数',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        words: '现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '正文：首行不缩进', of: 'body', paragraph: { firstLine: 0 } },
      },
    ],
    sound: [
      {
        text: '某市科技局关于做好科技统计工作的通知\n\n各县（市、区）科技局：\n\n现将科技统计工作的有关要求通知如下，各单位要认真落实。',
        layout: { note: '' },
      },
    ],
  },
  check: ({ paragraphs }, { layout }) => {
    if (layout === undefined) return [];
    const { firstLineCharacters: wanted } = layout.standard;
    const set = (index: number) => layout.paragraphs[index];
    const faulty = paragraphs.filter(({ kind, text, index }) => {
      const { align = 'center', firstLine = 0 } = set(index) ?? {};
      const isText = kind === 'body' && /[。；！？]$/u.test(text) && (align === 'both' || align === 'left');
      return isText && Math.abs(firstLine - wanted) > 0.3;
    });
    const characters = Math.round((set(faulty[0]?.index ?? -1)?.firstLine ?? 0) * 10) / 10;
    const count = faulty.length > 1 ? `正文${faulty.length}段，` : '';
    return oneFinding(faulty.map(wholeOf), {
      count,
      characters: String(characters),
      expected: `空${wanted}字`,
    });
  },
};
