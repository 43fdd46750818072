import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';
import { countText, oneFinding } from '../../../text/one-finding.js';

/** `heading-stop`: a full stop behind a heading that stands alone on its line. */
export const headingStop: ReviewRule = {
  id: 'heading-stop',
  title: '单独一行的标题末尾不用句号',
  severity: 'hint',
  fault: '第一、二层标题单独占一行，末尾有句号。',
  noFault: '标题后面接着写正文，标题末尾用句号。',
  sentence: (finding) => ({
    fact: `单独一行的标题以${quote(finding.actual ?? '')}${fact(finding, 'count')}结尾`,
    fix: '删去末尾的句号',
  }),
  examples: {
    faults: [
      {
        text: '一、工作目标\n\n（一）统筹载体建设，集聚优质资源。\n\n1.建设研究院。\n\n（二）培育主体。\n\n1.培育企业。',
        words: '资源。',
        mended:
          '一、工作目标\n\n（一）统筹载体建设，集聚优质资源\n\n1.建设研究院。\n\n（二）培育主体\n\n1.培育企业。',
      },
    ],
    sound: [{ text: '一、统筹载体建设。要集聚优质资源，建设研究院。\n\n二、培育主体\n\n要培育企业。' }],
  },
  check: ({ paragraphs }) => {
    const places = paragraphs
      .filter(
        ({ kind, level = 0, text }) =>
          kind === 'heading' && level > 0 && level <= 2 && /^[^。；！？]{4,}。$/u.test(text),
      )
      .map((paragraph) => ({ ...endOf(paragraph, 3), mend: paragraph.text.slice(-3, -1) }));
    return oneFinding(places, { count: countText(places) });
  },
};
