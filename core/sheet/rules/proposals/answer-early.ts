import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { dateOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `answer-early`: a proposal answered before it was handed over. */
export const answerEarly: SheetRule = {
  id: 'answer-early',
  title: '答复日期早于交办日期',
  severity: 'mandatory',
  locked: true,
  fault: '「答复日期」早于「交办日期」。',
  noFault: '当天答复；还没有答复。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，早于交办日期${fact(finding, 'assigned')}`,
    fix: '核对交办通知和答复的日期',
  }),
  examples: {
    faults: [
      {
        rows: { proposals: [{ answeredOn: { date: '2025-03-09' }, assignedOn: { date: '2025-03-10' } }] },
      },
    ],
    sound: [
      { rows: { proposals: [{ answeredOn: { date: '2025-03-10' }, assignedOn: { date: '2025-03-10' } }] } },
      { rows: { proposals: [{ answeredOn: null }] } },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('proposals');
    return (table?.rows ?? []).flatMap((row) => {
      const [assigned, answered] = [dateOf(row, 'assignedOn'), dateOf(row, 'answeredOn')];
      if (table === undefined || assigned === undefined || answered === undefined) return [];
      if (answered >= assigned) return [];
      return [cellFinding(table, row, ['answeredOn'], problemOf(answerEarly, { assigned }))];
    });
  },
};
