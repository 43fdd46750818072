import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `marks-doubled`: two marks of a pause one after the other. */
export const marksDoubled: ReviewRule = {
  id: 'marks-doubled',
  title: '标点重复',
  severity: 'mandatory',
  fault: '两个点号连在一起：「，，」「。。」「，。」。',
  noFault: '省略号、破折号；引号、括号与点号相连。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}是重复的标点`,
    expected: fact(finding, 'expected'),
    fix: '只留一个',
  }),
  examples: {
    faults: [
      { text: '加强领导，，抓好落实。', words: '，，', mended: '加强领导，抓好落实。' },
      { text: '加强领导，抓好落实。。', words: '。。', mended: '加强领导，抓好落实。' },
      { text: '加强领导，抓好落实，。', words: '，。' },
    ],
    sound: [{ text: '加强领导（试行），抓好“落实”。……' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /[，。、；：？！]{2,}/gu)
        .filter(({ parts: [words = ''] }) => !/^[？！]+$/u.test(words))
        .map(({ at, parts: [words = ''] }) => {
          const only = new Set(words).size === 1 ? words.charAt(0) : undefined;
          return {
            at: [{ ...at, ...(only !== undefined && { mend: only }) }] as const,
            facts: { expected: only === undefined ? '一个标点' : quote(only) },
          };
        }),
    ),
};
