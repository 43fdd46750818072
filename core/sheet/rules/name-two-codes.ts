import type { Finding } from '../../finding.js';
import { cellFinding } from '../cell-finding.js';
import { foldName } from '../fold-text.js';
import { mandatory } from '../parse/reading.js';
import { placeOf, type Row, textOf } from '../read-table.js';
import type { Rule } from './rule.js';

/** `name-two-codes`: one name (width of brackets and spaces aside) with two codes in 企业库. */
export const checkNameTwoCodes: Rule = ({ tables }) => {
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
      findings.push(cellFinding(table, row, ['creditCode'], mandatory('name-two-codes', facts)));
    }
  }
  return findings;
};
