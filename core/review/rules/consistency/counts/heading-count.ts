import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { type Numeral, numeralsIn } from '../../../text/numerals.js';

/** `heading-count`: a heading that says how many items follow, and another number follows. */
export const headingCount: ReviewRule = {
  id: 'heading-count',
  title: '标题里的个数与下面不符',
  severity: 'mandatory',
  fault: '标题写着「创新主体（4个）」，下面列的不是4个。',
  noFault: '个数相符；下面没有分条的不核。',
  sentence: (finding) => ({
    fact: `标题写${quote(finding.actual ?? '')}，下面列了${fact(finding, 'count')}个`,
    fix: '核对有没有漏列、多列，再改个数',
  }),
  examples: {
    faults: [
      {
        text: '一、指标设置\n\n（一）创新主体（4个）\n\n1.企业数\n\n2.机构数\n\n3.平台数\n\n（二）创新投入（1个）\n\n4.研发经费',
        words: '（4个）',
      },
    ],
    sound: [
      {
        text: '一、指标设置\n\n（一）创新主体（3个）\n\n1.企业数\n\n2.机构数\n\n3.平台数\n\n（二）创新投入（1个）\n\n4.研发经费',
      },
      { text: '一、创新主体（4个）\n\n包括企业数等指标。\n\n二、要求' },
    ],
  },
  check: (text) => {
    const numerals = numeralsIn(text);
    return numerals.flatMap((heading, index): readonly ReviewHit[] => {
      const [stated] = findWords(heading.at.paragraph, /[（(](\d{1,2})[个项条类家][）)]$/gu);
      if (stated === undefined) return [];
      const count = itemsBelow(numerals, index);
      return count === 0 || count === Number(stated.parts[1])
        ? []
        : [{ at: [stated.at], facts: { count: String(count) } }];
    });
  },
};

/** How many items of the next level used stand under a heading. */
function itemsBelow(numerals: readonly Numeral[], index: number): number {
  const heading = numerals[index];
  const first = numerals[index + 1];
  if (heading === undefined || first === undefined) return 0;
  let count = 0;
  for (let at = index + 1; at < numerals.length; at += 1) {
    const item = numerals[at];
    if (
      item === undefined ||
      item.level <= heading.level ||
      item.at.paragraph.part !== heading.at.paragraph.part
    )
      break;
    if (item.level === first.level) count += 1;
  }
  return count;
}
