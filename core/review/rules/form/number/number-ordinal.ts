import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `number-ordinal`: 第 or leading zeros before the number of a document number. */
export const numberOrdinal: ReviewRule = {
  id: 'number-ordinal',
  title: '文号序号不加「第」不编虚位',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.5' },
  fault: '文号的序号前写了「第」，或者用 0 补位：「〔2022〕第5号」「〔2022〕05号」。',
  noFault: '「〔2022〕5号」「〔2022〕50号」；令号「第5号」。',
  sentence: (finding) => ({
    fact: `文号的序号写成${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
    fix: '删去「第」和补位的 0',
  }),
  examples: {
    faults: [
      { text: '见豫科〔2022〕第5号文件。', words: '第5号', mended: '见豫科〔2022〕5号文件。' },
      { text: '见豫科〔2022〕05号文件。', words: '05号', mended: '见豫科〔2022〕5号文件。' },
    ],
    sound: [{ text: '见豫科〔2022〕5号、豫科〔2022〕50号文件。' }, { text: '见第5号令。' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(paragraph, /(?<=[〔［[（(【]\d{4}[〕］\]）)】])(?:第0*|0+)([1-9]\d{0,4}号)/gu).map(
        ({ at, parts: [, expected = ''] }) => ({
          at: [{ ...at, mend: expected }] as const,
          facts: { expected },
        }),
      ),
    ),
};
