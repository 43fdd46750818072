import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `note-form`: 附注 without brackets, or above the date. */
export const noteForm: ReviewRule = {
  id: 'note-form',
  title: '附注加括号，在日期之下',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.3.6' },
  fault: '「此件公开发布」没有加圆括号，或者写在成文日期上面。',
  noFault: '「（此件公开发布）」在成文日期下一行。',
  sentence: (finding) => ({
    fact: `附注${quote(finding.actual ?? '')}${fact(finding, 'what')}`,
    fix: fact(finding, 'how'),
  }),
  examples: {
    faults: [
      {
        text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n此件公开发布',
        words: '此件公开发布',
        mended: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n（此件公开发布）',
      },
      { text: '请认真落实。\n\n（此件公开发布）\n\n某市科技局\n2023年1月12日', words: '（此件公开发布）' },
    ],
    sound: [{ text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n（此件公开发布）' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const { text, part, index } = paragraph;
      if (/^此件.{0,12}公开.{0,8}$/u.test(text) && !/[，。；]$/u.test(text)) {
        return [
          {
            at: [{ ...wholeOf(paragraph), mend: `（${text}）` }] as const,
            facts: { what: '没有加圆括号', how: '加圆括号' },
          },
        ];
      }
      const below = paragraphs.slice(index + 1, index + 5);
      return /^[（(]此件[^（）()]{1,20}[）)]$/u.test(text) &&
        below.some((next) => next.kind === 'document-date' && next.part === part)
        ? [
            {
              at: [wholeOf(paragraph)] as const,
              facts: { what: '在成文日期上面', how: '移到成文日期下一行' },
            },
          ]
        : [];
    }),
};
