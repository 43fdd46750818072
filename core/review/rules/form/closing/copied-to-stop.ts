import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { endOf } from '../../../text/find-words.js';

/** `copied-to-stop`: 抄送 that does not end in a full stop. */
export const copiedToStop: ReviewRule = {
  id: 'copied-to-stop',
  title: '抄送机关末尾用句号',
  severity: 'verify',
  basis: { document: 'GB/T 9704—2012', clause: '7.4.2' },
  fault: '最后一个抄送机关后面没有句号。',
  noFault: '以句号结尾的抄送。',
  sentence: (finding) => ({
    fact: `抄送以${quote(finding.actual ?? '')}结尾`,
    expected: '句号结尾',
    fix: '在末尾加句号',
  }),
  examples: {
    faults: [
      {
        text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n抄送：市委办公室，市人大常委会办公室\n\n某市科技局办公室　2023年1月12日印发',
        words: '室',
        mended:
          '请认真落实。\n\n某市科技局\n2023年1月12日\n\n抄送：市委办公室，市人大常委会办公室。\n\n某市科技局办公室　2023年1月12日印发',
      },
    ],
    sound: [
      {
        text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n抄送：市委办公室。\n\n某市科技局办公室　2023年1月12日印发',
      },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs
      .filter(({ kind, text }) => kind === 'copied-to' && !text.endsWith('。'))
      .map((paragraph) => {
        const last = paragraph.text.slice(-1);
        return {
          at: [{ ...endOf(paragraph, 1), mend: /[，；、.,;]/u.test(last) ? '。' : `${last}。` }] as const,
        };
      }),
};
