import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `list-mark-between`: 、 between 《》《》 or “”“”. */
export const listMarkBetween: ReviewRule = {
  id: 'list-mark-between',
  title: '书名号、引号之间不用顿号',
  severity: 'hint',
  basis: { document: 'GB/T 15834—2011', clause: '4.5.3.5' },
  fault: '并列的书名号之间、引号之间用了顿号。',
  noFault: '「《甲》《乙》」；其中有一个后面带着括号或别的字，顿号就要用。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}之间用了顿号`,
    expected: '不用顿号',
    fix: '删去顿号',
  }),
  examples: {
    faults: [
      {
        text: '出台了《管理办法》、《实施细则》等文件。',
        words: '》、《',
        mended: '出台了《管理办法》《实施细则》等文件。',
      },
      { text: '推行“揭榜挂帅”、“赛马制”。', words: '”、“', mended: '推行“揭榜挂帅”“赛马制”。' },
    ],
    sound: [
      { text: '出台了《管理办法》《实施细则》等文件，培育“独角兽”企业、“瞪羚”企业。' },
      { text: '出台了《管理办法》（科〔2022〕5号）、《实施细则》、《指南》。' },
    ],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /[^。；]{1,500}/gu)
        .filter(({ parts: [sentence = ''] }) => !/[）)\p{Script=Han}]、[《“]|[》”]、[^《“]/u.test(sentence))
        .flatMap(({ from, parts: [sentence = ''] }) =>
          Array.from(sentence.matchAll(/》、《|”、“/gu), ({ index }) => from + index),
        )
        .map((at) => compactText(paragraph).stretch(at, at + 3))
        .map((at) => ({ ...at, mend: at.paragraph.text.slice(at.start, at.end).replace('、', '') })),
    );
    return oneFinding(places, { count: countText(places) });
  },
};
