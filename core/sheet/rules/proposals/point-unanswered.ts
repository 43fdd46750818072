import { rowsOfProposals } from '../../../proposal/meant-proposals.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { dateOf, isFilled } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `point-unanswered`: a point without an answer. */
export const pointUnanswered: SheetRule = {
  id: 'point-unanswered',
  title: '一项内容没有答复',
  severity: 'verify',
  fault: '「分项」的一行没有写答复；这一件已经填了答复日期的，是强制性。有一项没有答复，不能出答复。',
  noFault: '写了答复，依据和数据空着。',
  sentence: () => ({ fact: '这一项没有答复', fix: '逐项答复；做不到的，写明原因和打算' }),
  examples: {
    faults: [
      { rows: { proposalPoints: [{ answer: null }] } },
      {
        rows: { proposalPoints: [{ answer: null }], proposals: [{ answeredOn: { date: '2025-05-20' } }] },
        at: { table: 'proposalPoints', row: 0, column: 'answer' },
      },
    ],
    sound: [{ rows: { proposalPoints: [{ answer: '已列入本年度计划。' }] } }],
  },
  check: ({ tables }) => {
    const [proposals, points] = [tables.get('proposals'), tables.get('proposalPoints')];
    if (points === undefined) return [];
    const answered = new Set(
      [...rowsOfProposals(points, proposals)].flatMap(([proposal, rows]) =>
        dateOf(proposal, 'answeredOn') === undefined ? [] : rows,
      ),
    );
    return points.rows.flatMap((row) => {
      if (isFilled(row, 'answer')) return [];
      const problem = problemOf(pointUnanswered);
      return [
        cellFinding(points, row, ['answer', 'number'], {
          ...problem,
          ...(answered.has(row) && { severity: 'mandatory' }),
        }),
      ];
    });
  },
};
