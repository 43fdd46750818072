import { fact, quote } from '../../../../messages/sentence.js';
import { wordsOf } from '../../../draft-text.js';
import type { ReviewRule } from '../../../review-rule.js';
import { type Numeral, numeralsIn } from '../../../text/numerals.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `numeral-marks`: a 结构层次序数 with other marks than the standard's. */
export const numeralMarks: ReviewRule = {
  id: 'numeral-marks',
  title: '层次序数的写法',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.3' },
  fault: '序数写成「1、」「一.」「（一）、」「（1）.」。',
  noFault: '「一、」「（一）」「1.」「（1）」；「2、3月份」这样的并列。',
  sentence: (finding) => ({
    fact: `层次序数写成${quote(finding.actual ?? '')}${fact(finding, 'count')}`,
    expected: '「一、」「（一）」「1.」「（1）」',
    fix: '按此改正',
  }),
  examples: {
    faults: [
      {
        text: '一、工作目标\n\n1、发展企业。\n\n2、建设平台。',
        words: '1、',
        mended: '一、工作目标\n\n1.发展企业。\n\n2.建设平台。',
      },
      {
        text: '一、工作目标\n\n要发展企业。\n\n二.工作措施\n\n要落实。',
        words: '二.',
        mended: '一、工作目标\n\n要发展企业。\n\n二、工作措施\n\n要落实。',
      },
      {
        text: '一、工作目标\n\n（一）、发展企业。',
        words: '（一）、',
        mended: '一、工作目标\n\n（一）发展企业。',
      },
    ],
    sound: [{ text: '一、工作目标\n\n（一）发展企业\n\n1.培育。\n\n（1）奖励。\n\n2、3月份完成。' }],
  },
  check: (text) => {
    const places = numeralsIn(text).flatMap((numeral) => {
      const mend = mendOf(numeral);
      return mend === undefined ? [] : [{ ...numeral.at, mend }];
    });
    return oneFinding(places, { count: countText(places) });
  },
};

function mendOf({ level, at }: Numeral): string | undefined {
  const words = wordsOf(at);
  if (level === 1) return /[.．,，]\s*$/u.test(words) ? words.replace(/[.．,，]\s*$/u, '、') : undefined;
  if (level === 3) return /、\s*$/u.test(words) ? words.replace(/、\s*$/u, '.') : undefined;
  return /[、.．,，]\s*$/u.test(words) ? words.replace(/[、.．,，]\s*$/u, '') : undefined;
}
