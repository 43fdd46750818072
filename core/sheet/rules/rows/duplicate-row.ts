import { fact } from '../../../messages/sentence.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { placeOf, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';
import { findRepeatedRows } from './find-repeated-rows.js';

/** `duplicate-row`: a row with the key of an earlier one, which is named. */
export const duplicateRow: SheetRule = {
  id: 'duplicate-row',
  title: '重复的行',
  severity: 'mandatory',
  locked: true,
  fault: '与前面一行说的是同一件事：各表规定的几列（如「高企」的信用代码、认定年度、方式）都相同。',
  noFault: '这几列中有一列不同；选填的那一列，一行填了一行没有填，也是不同。',
  sentence: (finding) => ({
    fact: `与 ${fact(finding, 'first')} 重复：${fact(finding, 'columns')}都相同`,
    fix: '删去重复的一行，或改正其中一行',
  }),
  examples: {
    faults: [
      { rows: { recognitions: [{}, {}] }, at: { table: 'recognitions', row: 1, column: 'creditCode' } },
      {
        rows: { ledger: [{}, { documentNumber: '样科〔2024〕2号' }] },
        at: { table: 'ledger', row: 1, column: 'creditCode' },
      },
    ],
    sound: [
      {
        rows: {
          recognitions: [
            { recognitionYear: 2021, issuedOn: { date: '2021-10-28' }, validUntil: { date: '2024-10-28' } },
            {},
          ],
        },
      },
      { rows: { ledger: [{}, { claim: '瞪羚企业（省）2022' }] } },
    ],
  },
  check: ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      findRepeatedRows(table).flatMap(({ row, first, columns, haveTwoNames }) => {
        // The code names the enterprise, so the finding stands there.
        const marked = columns.find(({ type }) => type.kind === 'credit-code') ?? columns[0];
        if (haveTwoNames || marked === undefined) return [];
        const filled = columns.filter(({ id }) => textOf(row, id) !== undefined);
        const facts = {
          first: placeOf(first, marked.id),
          columns: filled.map(({ title }) => title).join('、'),
        };
        return [cellFinding(table, row, [marked.id], problemOf(duplicateRow, facts))];
      }),
    ),
};
