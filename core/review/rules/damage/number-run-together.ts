import { fact, quote } from '../../../messages/sentence.js';
import type { ReviewRule } from '../../review-rule.js';
import { findWords } from '../../text/find-words.js';

/** `number-run-together`: the year of a document number and its number run together, a bracket lost. */
export const numberRunTogether: ReviewRule = {
  id: 'number-run-together',
  title: '文号的年份和序号连在一起',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.5' },
  fault: '文号丢了一个六角括号，年份和序号连成一个数：「〔20225号」「20225〕号」「2022〕5号」。',
  noFault: '括号齐全的文号；没有括号的「第20225号」，不是文号。',
  sentence: (finding) => ({
    fact: `文号${quote(finding.actual ?? '')}缺一个六角括号`,
    expected: fact(finding, 'expected'),
    fix: '核对原文件后补上括号',
  }),
  examples: {
    faults: [
      {
        text: '根据省科技厅《关于支持创新的通知》（豫科〔20225号）要求，现通知如下。',
        words: '〔20225号',
        mended: '根据省科技厅《关于支持创新的通知》（豫科〔2022〕5号）要求，现通知如下。',
      },
      {
        text: '对照《工作指引》（国科发创〔2016370号），结合实际执行。',
        words: '〔2016370号',
        mended: '对照《工作指引》（国科发创〔2016〕370号），结合实际执行。',
      },
      {
        text: '现将豫科2022〕5号文件转发给你们。',
        words: '2022〕5号',
        mended: '现将豫科〔2022〕5号文件转发给你们。',
      },
    ],
    sound: [
      { text: '根据豫科〔2022〕5号文件，现通知如下。' },
      { text: '登记为第20225号。' },
      { text: '见豫科〔2022〕第5号。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /〔((?:19|20)\d{2})([1-9]\d{0,3})号|(?<![〔\d])((?:19|20)\d{2})〕([1-9]\d{0,4})号/gu,
      ).map(({ at, parts }) => {
        const expected = `〔${parts[1] || parts[3]}〕${parts[2] || parts[4]}号`;
        return { at: [{ ...at, mend: expected }] as const, facts: { expected } };
      }),
    ),
};
