import type { Finding } from '../../finding.js';
import { cellFinding } from '../cell-finding.js';
import { mandatory } from '../parse/reading.js';
import { placeOf, type ReadTable, type Row, textOf } from '../read-table.js';
import type { Rule } from './rule.js';

/**
 * `duplicate-row`: a row with the key of an earlier one, which is named. `code-two-names`: the same, but the
 * names differ, so that the two rows may be one enterprise or two.
 */
export const checkRepeatedRows: Rule = ({ tables }) => [...tables.values()].flatMap(repeatedRows);

function repeatedRows(table: ReadTable): readonly Finding[] {
  const key = table.definition.key ?? [];
  const columns = table.definition.columns.filter(({ id }) => key.includes(id));
  // The code names the enterprise, so the finding stands there.
  const marked = columns.find(({ type }) => type.kind === 'credit-code') ?? columns[0];
  if (marked === undefined || columns.some(({ id, required }) => required && !table.columns.has(id)))
    return [];
  const firstRows = new Map<string, Row>();
  const findings: Finding[] = [];
  for (const row of table.rows) {
    // A part of the key that need not be filled in tells rows apart only where it is.
    const parts = columns.map(({ id, required }) => textOf(row, id) ?? (required ? undefined : ''));
    if (parts.includes(undefined)) continue;
    const name = JSON.stringify(parts);
    const first = firstRows.get(name);
    if (first === undefined) {
      firstRows.set(name, row);
    } else if (haveTwoNames(first, row)) {
      findings.push(
        cellFinding(
          table,
          row,
          ['name'],
          mandatory('code-two-names', {
            code: parts.join(''),
            first: placeOf(first, 'name'),
            firstName: textOf(first, 'name') ?? '',
          }),
        ),
      );
    } else {
      const filled = columns.filter(({ id }) => textOf(row, id) !== undefined);
      const facts = {
        first: placeOf(first, marked.id),
        columns: filled.map(({ title }) => title).join('、'),
      };
      findings.push(cellFinding(table, row, [marked.id], mandatory('duplicate-row', facts)));
    }
  }
  return findings;
}

function haveTwoNames(a: Row, b: Row): boolean {
  const name = textOf(a, 'name');
  const other = textOf(b, 'name');
  return name !== undefined && other !== undefined && name !== other;
}
