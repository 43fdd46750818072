import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `proposal-number`: 编号 with 第 and 号, which the reply adds itself. */
export const proposalNumber: SheetRule = {
  id: 'proposal-number',
  title: '编号带了「第」「号」',
  severity: 'mandatory',
  locked: true,
  fault: '建议、提案的编号写成「第178号」「178号」：答复中会印成两个「号」，各表也对应不上。',
  noFault: '编号里有别的字，如「闭会3」。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}`,
    expected: `应为 ${fact(finding, 'number')}`,
    fix: '只写号，不写「第」「号」',
  }),
  examples: {
    faults: [
      { rows: { proposals: [{ number: '第178号' }] } },
      { rows: { proposals: [{ number: '178号' }] } },
    ],
    sound: [{ rows: { proposals: [{ number: '178' }] } }, { rows: { proposals: [{ number: '闭会3' }] } }],
  },
  check: ({ tables }) => {
    const table = tables.get('proposals');
    return (table?.rows ?? []).flatMap((row) => {
      const number = textOf(row, 'number');
      const bare = number?.replace(/^第/, '').replace(/号$/, '').trim();
      if (table === undefined || number === undefined || bare === undefined || bare === number) return [];
      return [cellFinding(table, row, ['number'], problemOf(proposalNumber, { number: bare }))];
    });
  },
};
