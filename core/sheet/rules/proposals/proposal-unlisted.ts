import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { meantProposals } from '../../../proposal/meant-proposals.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';
import { referringTables } from './referring-tables.js';

/** `proposal-unlisted`: a row of 分项 or 代表委员 about a proposal that 建议提案 does not have. */
export const proposalUnlisted: SheetRule = {
  id: 'proposal-unlisted',
  title: '没有这件建议、提案',
  severity: 'mandatory',
  locked: true,
  fault: '「分项」「代表委员」里的编号，「建议提案」中没有；编号有，类别、届、次对不上的，也是。',
  noFault: '类别、届、次空着，只凭编号对得上。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，「${fact(finding, 'proposals')}」中没有这一件`,
    fix: '照「建议提案」核对编号、类别、届、次；确有这一件的，先在「建议提案」补一行',
  }),
  examples: {
    faults: [
      { rows: { proposalPoints: [{}, { number: '187', order: 2 }] } },
      { rows: { signatories: [{ number: '178', category: '建议' }], proposals: [{ category: '提案' }] } },
    ],
    sound: [
      { rows: { proposalPoints: [{ number: '178' }] } },
      { rows: { proposalPoints: [{ number: '178', category: '提案', term: 8, session: 6 }] } },
    ],
  },
  check: ({ tables }) => {
    const proposals = tables.get('proposals');
    if (proposals === undefined) return [];
    const meant = meantProposals(proposals);
    return referringTables(tables).flatMap((table) =>
      table.rows.flatMap((row) => {
        if (textOf(row, 'number') === undefined || meant(row).length > 0) return [];
        const problem = problemOf(proposalUnlisted, { proposals: proposals.sheet });
        return [cellFinding(table, row, ['number'], problem)];
      }),
    );
  },
};
