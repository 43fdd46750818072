import { compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import type { SheetRule } from '../rule.js';
import { approvedLines } from './approved-lines.js';

/** `reduction-reason`: a line of 台账 with 核定 below 应得 and no reason. */
export const reductionReason: SheetRule = {
  id: 'reduction-reason',
  title: '台账：核减没有写原因',
  severity: 'mandatory',
  fault: '「台账」一行的核定低于应得，「核减原因」空着。',
  noFault: '核定与应得相等；写了核减原因。',
  sentence: (finding) => ({
    fact: `核定 ${fact(finding, 'approved')} 万元，低于应得 ${fact(finding, 'due')} 万元，没有写核减原因`,
    fix: '补写核减的事实和依据',
  }),
  examples: {
    faults: [
      { rows: { ledger: [{ reductionReason: null, approvedWan: 9.99, dueWan: 10, cityPaidWan: 9.99 }] } },
    ],
    sound: [
      { rows: { ledger: [{ reductionReason: null, approvedWan: 10, dueWan: 10 }] } },
      {
        rows: {
          ledger: [{ reductionReason: '已获省级奖补10万元', approvedWan: 5, dueWan: 10, cityPaidWan: 5 }],
        },
      },
    ],
  },
  check: (context) =>
    approvedLines(context).flatMap(({ ledger, row, due, approved }) => {
      const reason = row.cells.get('reductionReason');
      if (compare(approved, due) >= 0 || (reason !== undefined && reason.raw !== '')) return [];
      const problem = problemOf(reductionReason, { due, approved });
      return [cellFinding(ledger, row, ['reductionReason', 'approvedWan'], problem)];
    }),
};
