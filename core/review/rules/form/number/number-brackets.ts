import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `number-brackets`: the year of a document number in other brackets than 〔〕. */
export const numberBrackets: ReviewRule = {
  id: 'number-brackets',
  title: '文号年份用六角括号',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.2.5' },
  fault: '文号的年份用了方括号、圆括号或别的括号：「豫科[2022]5号」。',
  noFault: '「豫科〔2022〕5号」；「（2022）豫05民初3号」这样的案号；「（2022）3号楼」。',
  sentence: (finding) => ({
    fact: `文号年份写成${quote(finding.actual ?? '')}`,
    expected: fact(finding, 'expected'),
    fix: '改用六角括号〔〕',
  }),
  examples: {
    faults: [
      { text: '根据豫科[2022]5号文件要求。', words: '[2022]', mended: '根据豫科〔2022〕5号文件要求。' },
      { text: '根据豫科（2022）5号文件要求。', words: '（2022）', mended: '根据豫科〔2022〕5号文件要求。' },
      { text: '根据豫科【2022】5号文件要求。', words: '【2022】', mended: '根据豫科〔2022〕5号文件要求。' },
    ],
    sound: [
      { text: '根据豫科〔2022〕5号文件要求。' },
      { text: '根据（2022）豫05民初3号判决。' },
      { text: '位于科技园（2022）3号楼。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /(?<=[\p{Script=Han}A-Za-z])[[［(（【〖]((?:19|20)\d{2})[\]］)）】〗](?=第?\d{1,5}号(?![楼院线机馆厂车井]))/gu,
      ).map(({ at, parts }) => ({
        at: [{ ...at, mend: `〔${parts[1]}〕` }] as const,
        facts: { expected: `〔${parts[1]}〕` },
      })),
    ),
};
