import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { meantProposals } from '../../../proposal/meant-proposals.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { placeOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';
import { referringTables } from './referring-tables.js';

/** `proposal-unclear`: a row of 分项 or 代表委员 that may be about several proposals of one number. */
export const proposalUnclear: SheetRule = {
  id: 'proposal-unclear',
  title: '编号对应几件建议、提案',
  severity: 'mandatory',
  locked: true,
  fault: '「建议提案」里有几件同号，「分项」「代表委员」的这一行没有写明是哪一类、哪一届、哪一次的。',
  noFault: '几件同号，这一行的类别、届、次写得出是哪一件。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，${fact(finding, 'places')}都是这个编号`,
    fix: '补填类别、届、次，写明是哪一件',
  }),
  examples: {
    faults: [
      { rows: { signatories: [{ number: '178' }], proposals: [{}, { category: '建议' }] } },
      { rows: { signatories: [{ number: '178', category: '提案' }], proposals: [{}, { session: 5 }] } },
    ],
    sound: [
      {
        rows: {
          signatories: [{ number: '178', category: '建议' }],
          proposals: [{}, { category: '建议' }],
        },
      },
    ],
  },
  check: ({ tables }) => {
    const meant = meantProposals(tables.get('proposals'));
    return referringTables(tables).flatMap((table) =>
      table.rows.flatMap((row) => {
        const proposals = meant(row);
        if (proposals.length < 2) return [];
        const places = proposals.map((proposal) => placeOf(proposal, 'number')).join('、');
        return [cellFinding(table, row, ['number'], problemOf(proposalUnclear, { places }))];
      }),
    );
  },
};
