import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { findWords } from '../../../text/find-words.js';
import { oneFinding } from '../../../text/one-finding.js';

/** `copied-to-copies`: how many copies go to whom, written in 抄送. */
export const copiedToCopies: ReviewRule = {
  id: 'copied-to-copies',
  title: '抄送不写份数',
  severity: 'hint',
  basis: { document: 'GB/T 9704—2012', clause: '7.4.2' },
  fault: '抄送机关后面写了份数：「（2份）」。',
  noFault: '只写机关名称的抄送。',
  sentence: (finding) => ({
    fact: `抄送里写了份数${quote(finding.actual ?? '')}`,
    fix: '删去；份数写在发文稿纸上',
  }),
  examples: {
    faults: [
      {
        text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n抄送：市政协提案委（2份），市委督查室（2份）。\n\n某市科技局办公室　2023年1月12日印发',
        words: '（2份）',
      },
    ],
    sound: [
      {
        text: '请认真落实。\n\n某市科技局\n2023年1月12日\n\n抄送：市政协提案委。\n\n某市科技局办公室　2023年1月12日印发',
      },
    ],
  },
  check: ({ paragraphs }) =>
    paragraphs
      .filter(({ kind }) => kind === 'copied-to')
      .flatMap((paragraph) => oneFinding(findWords(paragraph, /[（(]\d{1,3}份[）)]/gu).map(({ at }) => at))),
};
