import { groupBy } from '../../../../group-by.js';
import { fact, quote } from '../../../../messages/sentence.js';
import { compactText } from '../../../compact-text.js';
import { type DraftText, wordsOf } from '../../../draft-text.js';
import type { FaultyWords, ReviewRule } from '../../../review-rule.js';
import { countText } from '../../../text/one-finding.js';
import { type UnpairedMark, unpairedMarks } from './unpaired-marks.js';

const partners: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '）': '（',
  ')': '(',
  '《': '》',
  '》': '《',
  '“': '”',
  '”': '“',
  '〔': '〕',
  '〕': '〔',
  '【': '】',
  '】': '【',
};

/** `mark-unpaired`: a bracket or quotation mark without its partner: text is lost there. */
export const markUnpaired: ReviewRule = {
  id: 'mark-unpaired',
  title: '括号、引号、书名号不成对',
  severity: 'mandatory',
  basis: { document: 'GB/T 15834—2011', clause: '4.8、4.9、4.15' },
  fault: '一段里只有半个括号、引号或书名号，前后三段也没有另一半：丢了标点，或者丢了字。',
  noFault: '成对的；「1）」「一）」这样的序号；一半全角一半半角的（另有一条）。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}只有半个，缺${quote(fact(finding, 'partner'))}`,
    fix: '核对原文，补上另一半和可能一起丢掉的字',
  }),
  examples: {
    faults: [
      {
        text: '某市科技局关于印发某市创新型城市实施方案的通知\n\n各县（市、区）人民政府：\n\n某市创新型城市实施方案》已经市政府同意，现印发给你们。\n\n某市科技局\n2023年1月12日\n\n某市创新型城市实施方案\n\n为推进工作，制定本方案。',
        words: '某市创新型城市实施方案》',
        mended:
          '某市科技局关于印发某市创新型城市实施方案的通知\n\n各县（市、区）人民政府：\n\n《某市创新型城市实施方案》已经市政府同意，现印发给你们。\n\n某市科技局\n2023年1月12日\n\n某市创新型城市实施方案\n\n为推进工作，制定本方案。',
      },
      { text: '财政科技支出占比（%', words: '（%', mended: '财政科技支出占比（%）' },
      { text: '扎实推进“春笋计划，培育企业。', words: '“' },
      { text: '（联系人：张某', words: '（' },
      { text: '现就有关工作）通知如下。', words: '）' },
    ],
    sound: [
      { text: '推进“春笋”计划（试行），印发《办法》（科〔2022〕5号）。' },
      { text: '工作如下：1）调查；2）研究；（3）总结。' },
      { text: '一）调查研究' },
      { text: '（2025年6月26日某市第十五届人民代表大会\n\n常务委员会第十九次会议通过）' },
    ],
  },
  check: (text) => {
    const names = namesOf(text);
    const marks = unpairedMarks(text.paragraphs).map((mark) => ({ mark, words: faultyWords(mark, names) }));
    // What looks alike is one fault: 「(%」 in every row of a table.
    const groups = groupBy(marks, ({ mark, words }) =>
      words.mend === undefined ? `${mark.paragraph.index}:${mark.start}` : wordsOf(words),
    );
    return [...groups.values()].flatMap((group) => {
      const [first, ...others] = group.map(({ words }) => words);
      const partner = partners[group[0]?.mark.mark ?? ''] ?? '';
      if (first === undefined) return [];
      return [{ at: [first, ...others] as const, facts: { partner, count: countText(group) } }];
    });
  },
};

/** The mark, with the words that its partner would hold where these are known. */
function faultyWords(mark: UnpairedMark, names: readonly string[]): FaultyWords {
  const { paragraph, start, end } = mark;
  const partner = partners[mark.mark] ?? '';
  const after = paragraph.text.slice(end);
  if (mark.opens && /^(?:%|％)$/u.test(after)) {
    return { paragraph, start, end: paragraph.text.length, mend: paragraph.text.slice(start) + partner };
  }
  const before = paragraph.text.slice(0, start);
  const name = mark.mark === '》' ? names.find((candidate) => before.endsWith(candidate)) : undefined;
  return name === undefined
    ? { paragraph, start, end }
    : { paragraph, start: start - name.length, end, mend: `《${name}》` };
}

/** The names of what the document issues or attaches. */
function namesOf({ paragraphs }: DraftText): string[] {
  return paragraphs
    .filter(({ kind }) => kind === 'issued-title' || kind === 'attachment-title')
    .map((paragraph) => compactText(paragraph).text)
    .filter((name) => name.length > 3);
}
