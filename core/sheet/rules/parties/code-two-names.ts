import { fact, quote } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { placeOf, textOf } from '../../read-table.js';
import { findRepeatedRows } from '../rows/find-repeated-rows.js';
import type { SheetRule } from '../rule.js';

/** `code-two-names`: one code with two names: the two rows may be one enterprise or two. */
export const codeTwoNames: SheetRule = {
  id: 'code-two-names',
  title: '一个代码有两个名称',
  severity: 'mandatory',
  locked: true,
  fault: '「企业库」中两行的信用代码相同，名称不同，可能是一家企业，也可能是两家。',
  noFault: '名称也相同的，另按「重复的行」提出。',
  sentence: (finding) => ({
    fact: `名称是${standing(finding)}，而 ${fact(finding, 'first')} 同一代码的名称是${quote(fact(finding, 'firstName'))}`,
    expected: '一个代码对应一个名称',
    fix: '照营业执照确定名称，删去重复的一行',
  }),
  examples: {
    faults: [{ rows: { enterprises: [{ name: '安阳样例机械有限公司' }, { name: '安阳样机械有限公司' }] } }],
    sound: [
      { rows: { enterprises: [{}, {}] } },
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
  check: ({ tables }) =>
    [...tables.values()].flatMap((table) =>
      findRepeatedRows(table).flatMap(({ row, first, columns, haveTwoNames }) => {
        if (!haveTwoNames) return [];
        const facts = {
          code: columns.map(({ id }) => textOf(row, id) ?? '').join(''),
          first: placeOf(first, 'name'),
          firstName: textOf(first, 'name') ?? '',
        };
        return [cellFinding(table, row, ['name'], problemOf(codeTwoNames, facts))];
      }),
    ),
};
