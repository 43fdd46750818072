import { quote } from '../../../../messages/sentence.js';
import { isBareMoney } from '../../../claims/reading/quantity.js';
import { sentencesOf } from '../../../claims/reading/sentences.js';
import { wordsOf } from '../../../draft-text.js';
import type { ReviewHit, ReviewRule } from '../../../review-rule.js';

/** What an amount is of; it stands before the number in the same part of the sentence. */
const moneyWords =
  /(?:收入|资金|经费|投资|投入|金额|总额|交易额|销售额|登记额|费用|贷款|补助|奖励|支出|资产|产值|利润|税)[^，；。：、（）]{0,14}$/u;
/** What stands behind an amount, and not behind a number of something: 「2000万用户」. */
const behind = /^(?:$|[，；。、）以的提增降下减到至])/u;

/** `amount-unit`: an amount in 万 or 亿 without its 元. */
export const amountUnit: ReviewRule = {
  id: 'amount-unit',
  title: '金额缺「元」',
  severity: 'verify',
  fault: '金额写到「万」「亿」为止，没有写「元」，同一句里别的金额写了。',
  noFault: '「万」「亿」后面是别的单位，或分不出是不是金额。',
  sentence: (finding) => ({
    fact: `金额${quote(finding.actual ?? '')}没有写「元」`,
    expected: `${finding.actual ?? ''}元`,
    fix: '补上「元」',
  }),
  examples: {
    faults: [
      {
        text: '科技创新支持资金由2018年的2000万提高到2亿元。',
        words: '2000万',
        mended: '科技创新支持资金由2018年的2000万元提高到2亿元。',
      },
      {
        text: '年销售收入5000 万以上的，奖励50万元。',
        words: '5000 万',
        mended: '年销售收入5000 万元以上的，奖励50万元。',
      },
    ],
    sound: [
      { text: '资金由2000万元提高到2亿元。' },
      { text: '投入3亿元，服务群众2000万人次。' },
      { text: '投入3亿元建设平台，用户超过2000万。' },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs
      .filter(({ kind }) => kind === 'body' || kind === 'heading')
      .flatMap((paragraph) => sentencesOf(paragraph))
      .flatMap(({ text, quantities, stretch }): readonly ReviewHit[] => {
        if (!quantities.some(({ unit }) => unit === '元')) return [];
        return quantities.flatMap((quantity): readonly ReviewHit[] => {
          const start = text.indexOf(quantity.text, quantity.start);
          const end = start + quantity.text.length;
          const before = text.slice(Math.max(0, start - 30), start);
          if (!isBareMoney(quantity) || !behind.test(text.slice(end, end + 1)) || !isAmount(before))
            return [];
          const words = stretch(start, end);
          return [{ at: [{ ...words, mend: `${wordsOf(words)}元` }] }];
        });
      }),
};

function isAmount(before: string): boolean {
  return moneyWords.test(before) || /元，?(?:较|比)[^，；。：、]{0,14}（$/u.test(before);
}
