import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `number-short-year`: a year of two digits in a document number. */
export const numberShortYear: ReviewRule = {
  id: 'number-short-year',
  title: '文号年份写全四位',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.5' },
  fault: '文号的年份只有两位：「豫科〔22〕5号」。',
  noFault: '四位的年份。',
  sentence: (finding) => ({
    fact: `文号年份写成${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
    fix: '写全四位年份',
  }),
  examples: {
    faults: [
      { text: '见豫科〔22〕5号文件。', words: '〔22〕', mended: '见豫科〔2022〕5号文件。' },
      { text: '见豫科〔98〕5号文件。', words: '〔98〕', mended: '见豫科〔1998〕5号文件。' },
    ],
    sound: [{ text: '见豫科〔2022〕5号文件。' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /〔(\d{2})〕(?=第?\d{1,5}号)/gu).map(({ at, parts: [, year = ''] }) => {
        const expected = `〔${Number(year) < 50 ? '20' : '19'}${year}〕`;
        return { at: [{ ...at, mend: expected }] as const, facts: { expected } };
      }),
    ),
};
