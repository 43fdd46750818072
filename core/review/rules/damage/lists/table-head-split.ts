import { fact, quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { wholeOf } from '../../../text/find-words.js';

/** `table-head-split`: the head of a column torn in two, its year parted from its name. */
export const tableHeadSplit: ReviewRule = {
  id: 'table-head-split',
  title: '表头断成两截',
  severity: 'verify',
  fault: '表头的年份单独成一段，名称在下一段：「2023」「目标值」，年字丢了。',
  noFault: '表头在一个格里：「2023年目标值」；正文里的年份。',
  sentence: (finding) => ({
    fact: `表头断成${quote(finding.actual ?? '')}和${quote(fact(finding, 'rest'))}两截`,
    expected: quote(fact(finding, 'expected')),
    fix: '核对原表，接成一个表头',
  }),
  examples: {
    faults: [
      {
        text: '附件2\n\n目标任务表\n\n序号\n\n指标名称\n\n2020年基础值\n\n2023\n\n目标值\n\n1',
        words: '2023',
      },
    ],
    sound: [{ text: '附件2\n\n目标任务表\n\n序号\n\n指标名称\n\n2020年基础值\n\n2023年目标值\n\n1' }],
  },
  check: ({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const next = paragraphs[paragraph.index + 1];
      if (next === undefined || !/^(?:19|20)\d{2}年?$/u.test(paragraph.text)) return [];
      if (!/^(?:目标|完成|实际|预期|基础|基期|计划|初步统计)[值数]$/u.test(next.text)) return [];
      const expected = `${paragraph.text.slice(0, 4)}年${next.text}`;
      return [{ at: [wholeOf(paragraph)] as const, facts: { rest: next.text, expected } }];
    }),
};
