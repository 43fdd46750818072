import { cellFinding } from '../cell-finding.js';
import { mandatory } from '../parse/reading.js';
import { dateOf } from '../read-table.js';
import type { Rule } from './rule.js';

/** Table, first date, later date. */
const periods = [
  ['recognitions', 'issuedOn', 'validUntil'],
  ['titles', 'agreementFrom', 'agreementTo'],
] as const;

/** `validity-order`: a period that ends on the day it begins, or before (有效期至 and 发证日期, 协议止 and 协议起). */
export const checkValidityOrder: Rule = ({ tables }) =>
  periods.flatMap(([id, from, until]) => {
    const table = tables.get(id);
    return (table?.rows ?? []).flatMap((row) => {
      const start = dateOf(row, from);
      const end = dateOf(row, until);
      if (table === undefined || start === undefined || end === undefined || end > start) return [];
      const startTitle = table.definition.columns.find((column) => column.id === from)?.title ?? '';
      const facts = { start, end, startTitle };
      return [cellFinding(table, row, [until], mandatory('validity-order', facts))];
    });
  });
