import { chineseNumber } from '../../../../chinese-number.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { type Numeral, numeralsIn } from '../../../text/numerals.js';

/** `numeral-order`: a gap or a repetition among the numerals of one level. */
export const numeralOrder: ReviewRule = {
  id: 'numeral-order',
  title: '层次序数跳号或重号',
  severity: 'mandatory',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.3' },
  fault: '同一层的序数不连：「一、」之后是「三、」，或者「（二）」出现两次。',
  noFault: '下一层从 1 重新数起，或者跨上一层接着数；文稿从中间一节开始；全文不用某一层。',
  sentence: (finding) => ({
    fact: `${quote(fact(finding, 'before'))}之后是${quote(finding.actual ?? '')}，序数不连`,
    expected: quote(fact(finding, 'expected')),
    fix: '核对有没有漏掉的一节，再改序数',
  }),
  examples: {
    faults: [
      { text: '一、工作目标\n\n要发展。\n\n三、工作措施\n\n要落实。', words: '三、' },
      { text: '一、工作目标\n\n（一）企业\n\n（二）平台\n\n（二）人才\n\n要落实。', words: '（二）' },
      { text: '一、工作目标\n\n1.企业。\n\n2.平台。\n\n二、工作措施\n\n2.人才。', words: '2.' },
    ],
    sound: [
      {
        text: '一、工作目标\n\n（一）企业\n\n1.培育。\n\n2.奖励。\n\n（二）平台\n\n1.建设。\n\n二、工作措施\n\n（一）领导',
      },
      { text: '一、指标\n\n（一）投入\n\n1.支出\n\n2.费用\n\n（二）产出\n\n3.合同\n\n4.专利' },
      { text: '三、工作措施\n\n要落实。\n\n四、组织保障' },
      { text: '九、投入\n\n十、产出\n\n十一、保障' },
      { text: '一、任务\n\n2.5亿元投资已经落实。' },
    ],
  },
  check: (text) => {
    const hits: ReviewHit[] = [];
    let part = 0;
    /** The last value of each level, and whether a higher level came since. */
    let last: (LastNumeral | undefined)[] = [];
    for (const numeral of numeralsIn(text)) {
      const { level, value, at } = numeral;
      if (at.paragraph.part !== part) last = [];
      part = at.paragraph.part;
      const before = last[level];
      if (before !== undefined && !follows(before, numeral)) {
        const expected = before.isParted && value <= before.value ? 1 : before.value + 1;
        hits.push({
          at: [at],
          facts: { before: numeralText(level, before.value), expected: numeralText(level, expected) },
        });
      }
      last = last.map((own, index) =>
        own !== undefined && index > level ? { ...own, isParted: true } : own,
      );
      last[level] = { value, isParted: false };
    }
    return hits;
  },
};

interface LastNumeral {
  readonly value: number;
  readonly isParted: boolean;
}

/** A list may begin anew where the reader does not see its heading. */
function follows(before: LastNumeral, { level, value }: Numeral): boolean {
  return value === before.value + 1 || (value === 1 && (before.isParted || before.value > 1 || level > 2));
}

function numeralText(level: number, value: number): string {
  if (level === 1) return `${chineseNumber(value)}、`;
  if (level === 2) return `（${chineseNumber(value)}）`;
  return level === 3 ? `${value}.` : `（${value}）`;
}
