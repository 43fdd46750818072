import { compare } from '../../../decimal.js';
import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import type { SheetRule } from '../rule.js';
import { approvedLines } from './approved-lines.js';

/** `ledger-approved`: a line of 台账 with 核定 above 应得. */
export const ledgerApproved: SheetRule = {
  id: 'ledger-approved',
  title: '台账：核定高于应得',
  severity: 'mandatory',
  locked: true,
  fault: '「台账」一行的核定高于应得。',
  noFault: '核定与应得相等；核定低于应得而写了核减原因。',
  sentence: (finding) => ({
    fact: `核定 ${fact(finding, 'approved')} 万元，高于应得 ${fact(finding, 'due')} 万元`,
    expected: '核定不高于应得',
    fix: '核对两个数后改正',
  }),
  examples: {
    faults: [{ rows: { ledger: [{ approvedWan: 10.01, dueWan: 10 }] } }],
    sound: [{ rows: { ledger: [{ approvedWan: 10, dueWan: 10 }] } }],
  },
  check: (context) =>
    approvedLines(context).flatMap(({ ledger, row, due, approved }) =>
      compare(approved, due) > 0
        ? [cellFinding(ledger, row, ['approvedWan'], problemOf(ledgerApproved, { due, approved }))]
        : [],
    ),
};
