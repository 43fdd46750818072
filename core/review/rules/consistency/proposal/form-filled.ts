import { quote } from '../../../../messages/sentence.js';
import type { ReviewRule } from '../../../review-rule.js';
import { tableCells, tablesOf } from '../../../text/table-cells.js';

/** `form-filled`: a feedback form that goes out already ticked. */
export const formFilled: ReviewRule = {
  id: 'form-filled',
  title: '征求意见表已经打了勾',
  severity: 'verify',
  fault: '发给代表、委员填的征求意见表，满意程度一栏已经打了勾。',
  noFault: '空白的表；填表说明里的「打√」。',
  sentence: (finding) => ({
    fact: `征求意见表里已经有${quote(finding.actual ?? '')}`,
    expected: '空白，由代表、委员填写',
    fix: '送出的换成空白表；收回的是反馈，不附在答复后面',
  }),
  examples: {
    faults: [{ text: '附件\n\n征求意见表\n\n满意程度\t满意\t基本满意\t不满意\n市科技局\t\t✓\t', words: '✓' }],
    sound: [
      {
        text: '附件\n\n征求意见表\n\n满意程度\t满意\t基本满意\t不满意\n市科技局\t\t\t\n备注\t在空格中打“√”\t\t',
      },
    ],
  },
  check: ({ paragraphs }) =>
    tablesOf(paragraphs).flatMap((rows) => {
      const cells = rows.flatMap(tableCells);
      return cells.some(({ text }) => text.replace(/\s/gu, '') === '基本满意')
        ? cells.filter(({ text }) => /^[✓✔√☑]$/u.test(text)).map(({ at }) => ({ at: [at] as const }))
        : [];
    }),
};
