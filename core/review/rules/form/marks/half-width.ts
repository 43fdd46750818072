import { halfWidthMarks } from '../../../../half-width-marks.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { DraftParagraph } from '../../../draft-text.js';
import type { FaultyWords, ReviewRule } from '../../../review-rule.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `half-width`: half-width marks in Chinese text, all in one finding. */
export const halfWidth: ReviewRule = {
  id: 'half-width',
  title: '中文里用了半角标点',
  severity: 'verify',
  basis: { document: 'GB/T 15834—2011', clause: '5.1' },
  fault: '汉字旁边的逗号、冒号、分号、问号、叹号和括号是半角的；全文合成一条。',
  noFault: '数字、英文里的半角标点：「1:1」「9:15」「3.5」。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}是半角标点`,
    expected: '全角标点',
    fix: '用查找替换一次改完',
  }),
  examples: {
    faults: [
      {
        text: '架起桥梁,解决问题。共348家,占比1:1(含新增)。',
        words: ',',
        mended: '架起桥梁，解决问题。共348家，占比1:1（含新增）。',
      },
    ],
    sound: [
      { text: '会议9:15开始，比例为1:1，见 https://example.org/a(b)。' },
      { text: '见豫科(2022)5号文件。' },
    ],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.filter(({ kind }) => kind !== 'stray').flatMap(marksIn);
    return oneFinding(places, { count: countText(places) });
  },
};

/** The brackets of a document number have a rule of their own. */
const numberYear = /[(（]\d{4}[)）](?=第?\d{1,5}号)/gu;

function marksIn(paragraph: DraftParagraph): FaultyWords[] {
  const text = paragraph.text.replace(numberYear, (words) => '0'.repeat(words.length));
  return halfWidthMarks(text).map(({ at, from, to }) => ({
    paragraph,
    start: at,
    end: at + from.length,
    mend: to,
  }));
}
