import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

const number = '[\\d.]{1,12}(?:多|余)?(?:万亿|千万|百万|[万亿])?';
const unit = '[^\\d，。；：、！？（）()“”《》]{0,4}';

const form = new RegExp(
  `(?:大约|约|近|将近|接近)(?:${number}${unit}(?:左右|上下)|\\d{1,9}(?:[万亿])?[余多](?!年来|种))|(?<!不)(?:超过|逾|突破|不少于|不低于|至少)${number}${unit}以上`,
  'gu',
);

/** `approximate-twice`: two words for about, or for at least, on one number. */
export const approximateTwice: ReviewRule = {
  id: 'approximate-twice',
  title: '概数的词用了两个',
  severity: 'verify',
  fault: '一个数前后各有一个表示大约、超过的词：「近300家左右」「超过500家以上」「约200余项」。',
  noFault: '「近300家」「300家左右」「500家以上」「不超过100万元」。',
  sentence: (finding) => ({ fact: `${quote(finding.actual ?? '')}前后两个词意思重复`, fix: '只留一个' }),
  examples: {
    faults: [
      { text: '组织近300家左右企业参加。', words: '近300家左右' },
      { text: '研发平台超过700家以上。', words: '超过700家以上' },
      { text: '培训约200余人次。', words: '约200余' },
    ],
    sound: [
      { text: '组织近300家企业，研发平台700家以上，培训200余人次，单项不超过100万元，近三年20项以上。' },
      { text: '研发投入需在50万元（含）以上，超过10亿元。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => findWords(paragraph, form).map(({ at }) => ({ at: [at] as const }))),
};
