import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { type FoundWords, findWords } from '../../../text/find-words.js';

/** `year-unclear`: a day without its year that lies before the one named ahead of it. */
export const yearUnclear: ReviewRule = {
  id: 'year-unclear',
  title: '月日前看不出是哪一年',
  severity: 'verify',
  fault: '前面说到「2021年10月21日」，后面接着说「2月10日」，看不出是当年还是次年。',
  noFault: '月日在前面的日期之后；起止日期；写了年份、「当年」「次年」「今年」。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}没有年份，前面刚说到${fact(finding, 'before')}，看不出是哪一年`,
    fix: '写上年份',
  }),
  examples: {
    faults: [
      { text: '2021年10月21日召开会议。会后积极推动落实，2月10日，研究院揭牌成立。', words: '2月10日' },
    ],
    sound: [
      { text: '2021年10月21日召开会议。会后积极推动落实，11月10日，研究院揭牌成立。' },
      { text: '2021年10月21日召开会议。2022年2月10日，研究院揭牌。次年3月1日运行。当年2月3日，又有一家。' },
      { text: '活动于2021年12月25日—1月5日举行。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      /** The last day whose year is known, in the words that say it. */
      let before: FoundWords | undefined;
      return findWords(
        paragraph,
        /(?<![\d—～~－至到-])(?:(\d{4})年|((?:[今去明当同次翌]|第二)年的?))?(\d{1,2})月(\d{1,2})日/gu,
      ).flatMap((found): readonly ReviewHit[] => {
        const [, year = '', said = ''] = found.parts;
        const last = before;
        const follows = year === '' && said === '' && last !== undefined;
        const isUnclear = follows && dayOf(found) < dayOf(last);
        before = year !== '' || (follows && !isUnclear) ? found : undefined;
        return isUnclear ? [{ at: [found.at], facts: { before: last.parts[0] ?? '' } }] : [];
      });
    }),
};

/** Month and day as one number, for comparing. */
function dayOf({ parts }: FoundWords): number {
  return Number(parts[3]) * 100 + Number(parts[4]);
}
