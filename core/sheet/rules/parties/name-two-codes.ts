import type { Finding } from '../../../finding.js';
import { fact, quote } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { foldName } from '../../fold-text.js';
import { placeOf, type Row, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** `name-two-codes`: one name (width of brackets and spaces aside) with two codes in 企业库. */
export const nameTwoCodes: SheetRule = {
  id: 'name-two-codes',
  title: '一个名称有两个代码',
  severity: 'mandatory',
  locked: true,
  fault: '「企业库」中两行的名称相同（括号全半角、空格不论），信用代码不同。',
  noFault: '名称不同的两家企业。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，而 ${fact(finding, 'first')} 的${quote(fact(finding, 'name'))}代码是${quote(fact(finding, 'firstCode'))}`,
    expected: '一个名称对应一个代码',
    fix: '查营业执照，确定哪个代码对',
  }),
  examples: {
    faults: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例机械有限公司' }] } },
      {
        rows: {
          enterprises: [
            { name: '样例（安阳）机械有限公司' },
            { creditCode: '914105021000000243', name: '样例(安阳)机械有限公司' },
          ],
        },
      },
    ],
    sound: [
      { rows: { enterprises: [{}, { creditCode: '914105021000000243', name: '安阳样例仪器有限公司' }] } },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('enterprises');
    const firstRows = new Map<string, Row>();
    const findings: Finding[] = [];
    for (const row of table?.rows ?? []) {
      const name = textOf(row, 'name');
      const code = textOf(row, 'creditCode');
      if (table === undefined || name === undefined || code === undefined) continue;
      const first = firstRows.get(foldName(name));
      const firstCode = first === undefined ? undefined : textOf(first, 'creditCode');
      if (first === undefined || firstCode === undefined) {
        firstRows.set(foldName(name), row);
      } else if (firstCode !== code) {
        const facts = { name, first: placeOf(first, 'creditCode'), firstCode };
        findings.push(cellFinding(table, row, ['creditCode'], problemOf(nameTwoCodes, facts)));
      }
    }
    return findings;
  },
};
