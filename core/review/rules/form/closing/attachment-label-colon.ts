import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `attachment-label-colon`: a colon in the label above an attachment. */
export const attachmentLabelColon: ReviewRule = {
  id: 'attachment-label-colon',
  title: '附件页的「附件1」不加冒号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.7' },
  fault: '附件另起的一面上，「附件1」写成「附件1：」「附件：1」。',
  noFault: '「附件1」「附件」；正文之后的附件说明「附件：1.名单」。',
  sentence: (finding) => ({
    fact: `附件页上写成${quote(finding.actual ?? '')}`,
    expected: quote(fact(finding, 'expected')),
    fix: '删去冒号',
  }),
  examples: {
    faults: [
      {
        text: '请认真落实。\n\n附件1：\n\n成员名单\n\n共三人。',
        words: '附件1：',
        mended: '请认真落实。\n\n附件1\n\n成员名单\n\n共三人。',
      },
      {
        text: '请认真落实。\n\n附件：1\n\n成员名单\n\n共三人。',
        words: '附件：1',
        mended: '请认真落实。\n\n附件1\n\n成员名单\n\n共三人。',
      },
    ],
    sound: [{ text: '请认真落实。\n\n附件1\n\n成员名单\n\n共三人。' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const [, before, after] = /^附件\s*(\d{0,2})\s*[：:]\s*(\d{0,2})$/u.exec(paragraph.text) ?? [];
      if (before === undefined || paragraph.kind === 'table-row') return [];
      const expected = `附件${before}${after}`;
      return [{ at: [{ ...wholeOf(paragraph), mend: expected }] as const, facts: { expected } }];
    }),
};
