import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `county-form`: 县（市）、区 where the text otherwise has 县（市、区）. */
export const countyForm: ReviewRule = {
  id: 'county-form',
  title: '县（市、区）的写法前后不一',
  severity: 'hint',
  fault: '一处是「县（市、区）」，另一处是「县（市）、区」或「县市区」。',
  noFault: '全文一种写法；「县（市）」不含区。',
  sentence: (finding) => ({
    fact: `这里是${quote(finding.actual ?? '')}${fact(finding, 'count')}，别处是「县（市、区）」`,
    expected: '「县（市、区）」',
    fix: '统一写法',
  }),
  examples: {
    faults: [
      {
        text: '各县（市、区）要落实。对靠前的县（市）、区给予奖励。',
        words: '县（市）、区',
        mended: '各县（市、区）要落实。对靠前的县（市、区）给予奖励。',
      },
    ],
    sound: [
      { text: '各县（市、区）要落实。省与市、县（市）的体制不变。' },
      { text: '各县（市）、区要落实。' },
    ],
  },
  check: ({ paragraphs }) => {
    const usual = paragraphs.some((paragraph) => findWords(paragraph, /县[（(]市、区[）)]/gu).length > 0);
    const places = usual
      ? paragraphs.flatMap((paragraph) =>
          findWords(paragraph, /县[（(]市[）)]、区|县市区/gu).map(({ at }) => ({
            ...at,
            mend: '县（市、区）',
          })),
        )
      : [];
    return oneFinding(places, { count: countText(places) });
  },
};
