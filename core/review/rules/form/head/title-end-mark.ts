import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';

/** `title-end-mark`: a mark at the end of a title. */
export const titleEndMark: ReviewRule = {
  id: 'title-end-mark',
  title: '标题末尾不用标点',
  severity: 'verify',
  fault: '标题末尾有句号、逗号、分号。',
  noFault: '标题中间的书名号、引号、括号、顿号。',
  sentence: (finding) => ({ fact: `标题末尾有${quote(finding.actual ?? '')}`, fix: '删去' }),
  examples: {
    faults: [
      {
        text: '某市科技局关于报送材料的通知。\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
        words: '。',
        mended: '某市科技局关于报送材料的通知\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
      },
    ],
    sound: [
      {
        text: '某市科技局关于印发《办法（试行）》的通知\n\n各县（市、区）科技局：\n\n现将有关事项通知如下。',
      },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs
      .slice(0, mostLines)
      .filter(
        ({ text }) =>
          /关于[^。；]{2,80}的(?:通知|报告|请示|批复|函|意见|决定|通报|公告|答复)[。；，.,;]$/u.test(text) &&
          text.length < 90,
      )
      .map((title) => ({ at: [{ ...endOf(title, 1), mend: '' }] as const })),
};

/** Paragraphs among which the title stands. */
const mostLines = 8;
