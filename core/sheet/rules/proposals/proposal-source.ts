import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** What tells the other category: how a name or a title ends. 提案 are often titled 「……的建议」, so that tells nothing. */
const tellsOther = [
  { category: '建议', column: 'lead', ending: '委员' },
  { category: '建议', column: 'title', ending: '提案' },
  { category: '提案', column: 'lead', ending: '代表' },
] as const;

/** `proposal-source`: 建议 come from 代表 of the congress and 提案 from 委员 of the conference; a row says otherwise. */
export const proposalSource: SheetRule = {
  id: 'proposal-source',
  title: '类别与提出人不合',
  severity: 'verify',
  fault: '类别是「建议」，领衔人写作某某委员，或标题是「……提案」；类别是「提案」，领衔人写作某某代表。',
  noFault: '提案的标题写「关于……的建议」；领衔人只写姓名。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，类别却是「${fact(finding, 'category')}」`,
    expected: '建议由人大代表提出，提案由政协委员提出',
    fix: '对照原件改正类别；领衔人只写姓名，不加称谓',
  }),
  examples: {
    faults: [
      { rows: { proposals: [{ lead: '张某委员', category: '建议', title: '关于建设中试基地的建议' }] } },
      { rows: { proposals: [{ title: '关于建设中试基地的提案', category: '建议' }] } },
      { rows: { proposals: [{ lead: '张某代表', category: '提案' }] } },
    ],
    sound: [
      { rows: { proposals: [{ title: '关于建设中试基地的建议', category: '提案' }] } },
      { rows: { proposals: [{ title: '关于建设中试基地的建议', category: '建议' }] } },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('proposals');
    return (table?.rows ?? []).flatMap((row) =>
      tellsOther.flatMap(({ category, column, ending }) => {
        if (table === undefined || textOf(row, 'category') !== category) return [];
        if (textOf(row, column)?.endsWith(ending) !== true) return [];
        return [cellFinding(table, row, [column], problemOf(proposalSource, { category }))];
      }),
    );
  },
};
