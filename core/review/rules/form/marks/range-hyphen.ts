import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

const unit = '(?:年|月|日|时|天|万?元|亿元|%|家|个|人|岁|项|名|万|亿)';
const number = '\\d{1,6}(?:\\.\\d{1,4})?';

const form = new RegExp(
  `(?<=\\d)${unit}-\\d(?![\\d-]{6})|(?<![\\d.A-Za-z-])(?!0)${number}-(?!0)${number}${unit}(?!-)`,
  'gu',
);

/** `range-hyphen`: a hyphen between the two ends of a range. */
export const rangeHyphen: ReviewRule = {
  id: 'range-hyphen',
  title: '起止之间用一字线',
  severity: 'hint',
  basis: { document: 'GB/T 15834—2011', clause: '4.13' },
  fault: '时间、数值的起止之间用了半角短横：「8月19日-25日」「5-10万元」。',
  noFault: '「8月19日—25日」「5～10万元」；电话、编号里的短横。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}${fact(finding, 'count')}的起止之间是半角短横`,
    expected: '一字线「—」或浪纹线「～」',
    fix: '改为「—」',
  }),
  examples: {
    faults: [
      { text: '公示期为8月19日-8月25日。', words: '日-8', mended: '公示期为8月19日—8月25日。' },
      { text: '给予5-10万元奖励。', words: '5-10万元', mended: '给予5—10万元奖励。' },
    ],
    sound: [
      { text: '公示期为8月19日—8月25日，电话0372-1234567，编号2023-05项。' },
      { text: '给予5～10万元奖励。' },
    ],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs.flatMap((paragraph) =>
      findWords(paragraph, form).map(({ at }) => ({
        ...at,
        mend: at.paragraph.text.slice(at.start, at.end).replace('-', '—'),
      })),
    );
    return oneFinding(places, { count: countText(places) });
  },
};
