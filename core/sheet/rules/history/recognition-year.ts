import { chineseDate } from '../../../calendar.js';
import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { dateOf, placeOf, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';
import { isAccreditation } from './recognition-rows.js';

/** `recognition-year`: the 认定年度 of a 认定 is not the year of its 发证日期. */
export const recognitionYear: SheetRule = {
  id: 'recognition-year',
  title: '认定年度与发证日期不在同一年',
  severity: 'verify',
  fault: '方式是认定的，「认定年度」不是「发证日期」的那一年。',
  noFault: '方式是迁入的：证书早于迁入；没有填发证日期的，不比较。',
  sentence: (finding) => ({
    fact: `认定年度填的是${standing(finding)}，发证日期是${chineseDate(fact(finding, 'date'))}（${fact(finding, 'at')}），不在同一年`,
    fix: '核对证书；属实的在「核实说明」写明',
  }),
  examples: {
    faults: [
      {
        rows: {
          recognitions: [
            { recognitionYear: 2023, issuedOn: { date: '2024-01-01' }, validUntil: { date: '2027-01-01' } },
          ],
        },
      },
    ],
    sound: [
      { rows: { recognitions: [{ recognitionYear: 2024, issuedOn: { date: '2024-12-31' } }] } },
      {
        rows: { recognitions: [{ recognitionYear: 2025, manner: '迁入', issuedOn: { date: '2023-10-28' } }] },
      },
    ],
  },
  check: ({ tables }) => {
    const table = tables.get('recognitions');
    return (table?.rows ?? []).flatMap((row) => {
      const year = textOf(row, 'recognitionYear');
      const date = dateOf(row, 'issuedOn');
      if (table === undefined || !isAccreditation(row) || year === undefined || date === undefined) return [];
      if (date.startsWith(year)) return [];
      const facts = { date, at: placeOf(row, 'issuedOn') };
      return [cellFinding(table, row, ['recognitionYear'], problemOf(recognitionYear, facts))];
    });
  },
};
