import { fact, quote } from '../../../messages/sentence.js';
import { rowsOfProposals } from '../../../proposal/meant-proposals.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { type Row, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `joint-signatories`: who signed a proposal as 代表委员 has it does not agree with 提出方式 and 领衔人. */
export const jointSignatories: SheetRule = {
  id: 'joint-signatories',
  title: '联名的人对不上',
  severity: 'mandatory',
  locked: true,
  fault: '联名的，「代表委员」里不足两人，或领衔的不是一人，或与「领衔人」不同名；不是联名的，列了几个人。',
  noFault: '个人、集体提出的，「代表委员」里没有列，或只列了领衔人自己。',
  sentence: (finding) => ({
    fact: `提出方式是「${fact(finding, 'manner')}」，「代表委员」里列了 ${fact(finding, 'listed')} 人，领衔的${leads(fact(finding, 'leads'))}`,
    expected: '联名的应逐人列出，领衔的一人，与「领衔人」同名',
    fix: '每人一份答复，缺了就少发一份；补齐「代表委员」或改提出方式',
  }),
  examples: {
    faults: [
      { rows: { proposals: [{ manner: '联名' }] } },
      {
        rows: {
          proposals: [{ manner: '联名', lead: '张某' }],
          signatories: [
            { name: '张某', order: '附议' },
            { name: '王某', order: '附议' },
          ],
        },
        at: { table: 'proposals', row: 0, column: 'manner' },
      },
      {
        rows: {
          proposals: [{ manner: '联名', lead: '赵某' }],
          signatories: [{ name: '张某' }, { name: '王某', order: '附议' }],
        },
        at: { table: 'proposals', row: 0, column: 'manner' },
      },
      {
        rows: {
          proposals: [{ manner: '个人', lead: '张某' }],
          signatories: [{ name: '张某' }, { name: '王某', order: '附议' }],
        },
        at: { table: 'proposals', row: 0, column: 'manner' },
      },
    ],
    sound: [
      {
        rows: {
          proposals: [{ manner: '联名', lead: '张某' }],
          signatories: [{ name: '张某' }, { name: '王某', order: '附议' }],
        },
      },
      { rows: { proposals: [{ manner: '个人', lead: '张某' }], signatories: [{ name: '张某' }] } },
      { rows: { proposals: [{ manner: '集体', lead: '民盟市委' }] } },
    ],
  },
  check: ({ tables }) => {
    const proposals = tables.get('proposals');
    if (proposals === undefined) return [];
    const signatories = rowsOfProposals(tables.get('signatories'), proposals);
    return proposals.rows.flatMap((row) => {
      const [manner, lead] = [textOf(row, 'manner'), textOf(row, 'lead')];
      const listed = signatories.get(row) ?? [];
      if (manner === undefined || lead === undefined) return [];
      const names = leadNames(listed);
      const agrees =
        manner === '联名'
          ? listed.length >= 2 && names.length === 1 && names[0] === lead
          : listed.length === 0 || (listed.length === 1 && names[0] === lead);
      if (agrees) return [];
      const facts = { manner, listed: String(listed.length), leads: names.join('、') };
      return [cellFinding(proposals, row, ['manner'], problemOf(jointSignatories, facts))];
    });
  },
};

function leadNames(rows: readonly Row[]): readonly string[] {
  return rows.filter((row) => textOf(row, 'order') === '领衔').flatMap((row) => textOf(row, 'name') ?? []);
}

function leads(names: string): string {
  return names === '' ? '没有' : `是${quote(names)}`;
}
