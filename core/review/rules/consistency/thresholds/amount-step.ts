import { compare, divide, multiply, roundHalfUp, trim } from '../../../../decimal.js';
import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';

/** `amount-step`: amounts for 国家级 and 省级 that are much further apart than elsewhere in the text. */
export const amountStep: ReviewRule = {
  id: 'amount-step',
  title: '级差比别处大得多',
  severity: 'hint',
  fault: '国家级与省级的金额之比，是文中其他各处的五倍以上，像是丢了数字。',
  noFault: '各处级差相近；全文不到四处，看不出。',
  sentence: (finding) => ({
    fact: `${quote(finding.actual ?? '')}的国家级是省级的${fact(finding, 'ratio')}倍，别处多在${fact(finding, 'usual')}倍左右`,
    fix: '核对印发的原件，看有没有丢数字',
  }),
  examples: {
    faults: [
      {
        text: '对国家级、省级孵化器，分别给予100万元、50万元。对国家级、省级众创空间，给予50万元、20万元。对国家级、省级转移机构，给予100万元、50万元。对国家级、省级创新平台，分别奖励120万元、4万元。',
        words: '120万元、4万元',
      },
    ],
    sound: [
      {
        text: '对国家级、省级孵化器，分别给予100万元、50万元。对国家级、省级众创空间，给予50万元、20万元。对国家级、省级转移机构，给予100万元、50万元。对国家级、省级创新平台，分别奖励120万元、40万元。',
      },
      { text: '对国家级、省级孵化器，分别给予100万元、5万元。对国家级、省级众创空间，给予50万元、20万元。' },
    ],
  },
  check: ({ paragraphs }) => {
    const steps = paragraphs.flatMap((paragraph) =>
      findWords(
        paragraph,
        /国家级、省级[^。；\d]{0,60}((\d{1,6}(?:\.\d{1,4})?)万元、(\d{1,6}(?:\.\d{1,4})?)万元)/dgu,
      ).flatMap(({ partAt, parts: [, , upper = '', lower = ''] }) => {
        const at = partAt(1);
        const [above, below] = [plain(upper), plain(lower)];
        return at === undefined || compare(below, '0') === 0 ? [] : [{ at, ratio: divide(above, below) }];
      }),
    );
    const usual = steps.map(({ ratio }) => ratio).sort(compare)[Math.floor((steps.length - 1) / 2)];
    if (steps.length < 4 || usual === undefined) return [];
    return steps
      .filter(({ ratio }) => compare(ratio, multiply(usual, '5')) >= 0)
      .map(({ at, ratio }) => ({ at: [at] as const, facts: { ratio: shown(ratio), usual: shown(usual) } }));
  },
};

/** Without zeros in front. */
function plain(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}

function shown(ratio: string): string {
  return trim(roundHalfUp(ratio, 1));
}
