import { fact } from '../../../messages/sentence.js';
import { rowsOfProposals } from '../../../proposal/meant-proposals.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { dateOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `points-missing`: a proposal of which 分项 has no point; the reply would answer nothing. */
export const pointsMissing: SheetRule = {
  id: 'points-missing',
  title: '建议、提案没有列分项',
  severity: 'verify',
  fault: '一件建议、提案在「分项」里一项也没有；已经填了答复日期的，是强制性。',
  noFault: '只有一项；工作簿里没有「分项」这张表。',
  sentence: (finding) => ({
    fact: `「${fact(finding, 'points')}」中没有这一件的内容`,
    fix: '照原文逐项列出；不分项的，列为一项',
  }),
  examples: {
    faults: [
      {
        rows: { proposals: [{}, { number: '179' }], proposalPoints: [{ number: '178' }] },
        at: { table: 'proposals', row: 1, column: 'number' },
      },
    ],
    sound: [
      { rows: { proposals: [{}], proposalPoints: [{ number: '178' }] } },
      { rows: { proposals: [{}] } },
    ],
  },
  check: ({ tables }) => {
    const [proposals, points] = [tables.get('proposals'), tables.get('proposalPoints')];
    if (proposals === undefined || points === undefined) return [];
    const listed = rowsOfProposals(points, proposals);
    return proposals.rows.flatMap((row) => {
      if (listed.has(row)) return [];
      const problem = problemOf(pointsMissing, { points: points.sheet });
      const isAnswered = dateOf(row, 'answeredOn') !== undefined;
      return [
        cellFinding(proposals, row, ['number'], { ...problem, ...(isAnswered && { severity: 'mandatory' }) }),
      ];
    });
  },
};
