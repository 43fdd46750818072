import { columnName, standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `session-number`: 届 or 次 of a proposal is 0. */
export const sessionNumber: SheetRule = {
  id: 'session-number',
  title: '届、次是零',
  severity: 'mandatory',
  locked: true,
  fault: '建议、提案的「届」或「次」是 0。',
  noFault: '从 1 起的整数。',
  sentence: (finding) => ({
    fact: `${columnName(finding)}填的是${standing(finding)}`,
    expected: '应为从 1 起的整数',
    fix: '八届六次，届填 8，次填 6',
  }),
  examples: {
    faults: [{ rows: { proposals: [{ session: 0 }] } }, { rows: { proposals: [{ term: 0 }] } }],
    sound: [{ rows: { proposals: [{ term: 1, session: 1 }] } }],
  },
  check: ({ tables }) => {
    const table = tables.get('proposals');
    return (table?.rows ?? []).flatMap((row) =>
      ['term', 'session'].flatMap((column) =>
        table === undefined || textOf(row, column) !== '0'
          ? []
          : [cellFinding(table, row, [column], problemOf(sessionNumber))],
      ),
    );
  },
};
