import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { dateOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/** Table, first date, later date. */
const periods = [
  ['recognitions', 'issuedOn', 'validUntil'],
  ['titles', 'agreementFrom', 'agreementTo'],
] as const;

/** `validity-order`: a period that ends on the day it begins, or before (有效期至 and 发证日期, 协议止 and 协议起). */
export const validityOrder: SheetRule = {
  id: 'validity-order',
  title: '止日不晚于起日',
  severity: 'mandatory',
  locked: true,
  fault: '「有效期至」不晚于「发证日期」，或「协议止」不晚于「协议起」；同一天也不行。',
  noFault: '晚一天即可（高企证书是不是三年，另行核对）；两个日期有一个空着的，不比较。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，不晚于「${fact(finding, 'startTitle')}」${fact(finding, 'start')}`,
    fix: '核对证书或协议上的两个日期',
  }),
  examples: {
    faults: [
      { rows: { recognitions: [{ validUntil: { date: '2024-10-28' }, issuedOn: { date: '2024-10-28' } }] } },
      { rows: { titles: [{ agreementTo: { date: '2023-12-31' }, agreementFrom: { date: '2024-01-01' } }] } },
    ],
    sound: [
      { rows: { recognitions: [{ validUntil: { date: '2024-10-29' }, issuedOn: { date: '2024-10-28' } }] } },
      { rows: { recognitions: [{ validUntil: null }] } },
    ],
  },
  check: ({ tables }) =>
    periods.flatMap(([id, from, until]) => {
      const table = tables.get(id);
      return (table?.rows ?? []).flatMap((row) => {
        const start = dateOf(row, from);
        const end = dateOf(row, until);
        if (table === undefined || start === undefined || end === undefined || end > start) return [];
        const startTitle = table.definition.columns.find((column) => column.id === from)?.title ?? '';
        return [cellFinding(table, row, [until], problemOf(validityOrder, { start, end, startTitle }))];
      });
    }),
};
