import { quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';

/** `title-about`: a title without 关于. */
export const titleAbout: ReviewRule = {
  id: 'title-about',
  title: '标题没有「关于」',
  severity: 'hint',
  basis: { document: '党政机关公文处理工作条例', clause: '第九条第七项' },
  fault: '通知、请示、批复、函、意见、通报、答复的标题，事由前没有「关于」。',
  noFault: '转发、批转的标题，习惯上可以没有「关于」；公告、命令、纪要。',
  sentence: (finding) => ({
    fact: `标题以${quote(finding.actual ?? '')}结尾，事由前没有「关于」`,
    expected: '发文机关名称、关于…的、文种',
    fix: '在事由前加「关于」；本单位印发类文件习惯不加的，可以不改',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局印发《科技计划管理办法》的通知\n\n各县（市、区）科技局：\n\n现将办法印发给你们。',
        words: '的通知',
      },
    ],
    sound: [
      {
        text: '某市科技局关于印发《科技计划管理办法》的通知\n\n各县（市、区）科技局：\n\n现将办法印发给你们。',
      },
      { text: '某市科技局转发省科技厅申报通知的通知\n\n各县（市、区）科技局：\n\n现转发给你们。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs
      .filter(({ kind }) => kind === 'title')
      .flatMap((title) => {
        const text = compactText(title).text;
        const outside = text.replace(/《[^《》]*》/gu, '');
        return /的(?:通知|请示|批复|意见|通报|答复)$/u.test(text) && !/关于|转发|批转/u.test(outside)
          ? [{ at: [endOf(title, 3)] as const }]
          : [];
      }),
};
