import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';
import { type FoundWords, findWords } from '../../../text/find-words.js';

/** `threshold-overlap`: 以上 and 以下 of one number, both of which include it. */
export const thresholdOverlap: ReviewRule = {
  id: 'threshold-overlap',
  title: '两档都包括同一个数',
  severity: 'verify',
  basis: { document: '中华人民共和国民法典', clause: '第一千二百五十九条' },
  fault: '一档写「5000万元以上」，另一档写「5000万元以下」，都包括本数，正好5000万元时分不清。',
  noFault: '有一档写明（含）或（不含）；两档的数不同；「不足5000万元」。',
  sentence: (finding) => ({
    fact: `前面是${quote(fact(finding, 'other'))}，这里是${quote(finding.actual ?? '')}，都包括本数，正好是这个数时属于哪一档分不清`,
    fix: '写明含或不含；文件已经印发的，报请明确',
  }),
  examples: {
    faults: [
      {
        text: '年销售收入5000万以上的，奖励50万元；年销售收入5000万元以下的，奖励35万元。',
        words: '5000万元以下',
      },
      { text: '100人以下的为小型，100人以上的为中型。', words: '100人以上' },
    ],
    sound: [
      { text: '年销售收入5000万元（含）以上的，奖励50万元；5000万元以下的，奖励35万元。' },
      { text: '年销售收入5000万元以上的，奖励50万元；1000万元以下的，奖励5万元；不足5000万元的不奖。' },
      { text: '5000万元（不含）以下的累计最高补助200万元，5000万元以上的400万元。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const tiers = findWords(paragraph, form).map(tierOf);
      const settled = new Set(tiers.filter(({ isSettled }) => isSettled).map(({ bound }) => bound));
      const known = new Map<string, Tier>();
      return tiers.flatMap((tier): readonly ReviewHit[] => {
        const opposite = known.get(`${tier.bound}|${!tier.isAbove}`);
        known.set(`${tier.bound}|${tier.isAbove}`, tier);
        return opposite === undefined || settled.has(tier.bound)
          ? []
          : [{ at: [tier.found.at], facts: { other: opposite.found.parts[0] ?? '' } }];
      });
    }),
};

interface Tier {
  readonly found: FoundWords;
  /** The number with its unit; 「5000万」 and 「5000万元」 are one. */
  readonly bound: string;
  readonly isAbove: boolean;
  /** Whether it says 含 or 不含. */
  readonly isSettled: boolean;
}

function tierOf(found: FoundWords): Tier {
  const [, number = '', scale = '', unit = '', inner = '', side = '', outer = ''] = found.parts;
  return {
    found,
    bound: `${number}${scale}${unit === '元' ? '' : unit}`,
    isAbove: side === '上',
    isSettled: inner !== '' || outer !== '',
  };
}

const form =
  /(?<![\d.])(\d{1,9}(?:\.\d{1,4})?)([万亿])?(元|家|人|项|个|分|名|吨|%)?(?:[（(](不?含)[^（）()]{0,6}[）)])?以([上下])(?:[（(](不?含)[^（）()]{0,6}[）)])?/gu;
