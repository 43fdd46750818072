import { isoDateOf } from '../../../calendar.js';
import { quote } from '../../../messages/sentence.js';
import type { ReviewRule } from '../../review-rule.js';
import { findWords } from '../../text/find-words.js';

/** `date-impossible`: a day that no calendar has. */
export const dateImpossible: ReviewRule = {
  id: 'date-impossible',
  title: '没有这一天',
  severity: 'mandatory',
  fault: '日历上没有的日子：2月30日、9月31日、平年的2月29日、13月。',
  noFault: '有的日子；没有写年份的2月29日。',
  sentence: (finding) => ({ fact: `${quote(finding.actual ?? '')}在日历上没有`, fix: '核对后改正' }),
  examples: {
    faults: [
      { text: '公示到2023年9月31日。', words: '2023年9月31日' },
      { text: '公示到2月30日。', words: '2月30日' },
      { text: '公示到2023年2月29日。', words: '2023年2月29日' },
      { text: '公示到2023年13月1日。', words: '2023年13月1日' },
    ],
    sound: [
      { text: '公示从2024年2月29日到9月30日。' },
      { text: '公示到2月29日。' },
      { text: '历时12个月31日。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu)
        // Any leap year for a day without its year.
        .filter(
          ({ parts: [, year = '', month = '', day = ''] }) =>
            isoDateOf(Number(year || '2024'), Number(month), Number(day)) === undefined,
        )
        .map(({ at }) => ({ at: [at] as const })),
    ),
};
