import type { Finding } from '../../finding.js';
import { cellFinding } from '../cell-finding.js';
import { foldName } from '../fold-text.js';
import { mandatory, type Problem } from '../parse/reading.js';
import { type ReadTable, textOf } from '../read-table.js';
import type { Rule } from './rule.js';

/**
 * `code-unlisted`: a code of another table that is not in 企业库. Not said where 企业库 holds an unreadable
 * code that differs from it by one character, wrong or missing: that fault is told there.
 */
export const checkCodeUnlisted: Rule = ({ tables }) => {
  const enterprises = tables.get('enterprises');
  if (enterprises === undefined || !enterprises.columns.has('creditCode')) return [];
  const listed = new Set<string>();
  const damaged = new Set<string>();
  for (const row of enterprises.rows) {
    const cell = row.cells.get('creditCode');
    if (typeof cell?.value === 'string') listed.add(cell.value);
    else for (const trace of damagedTraces(foldName(cell?.raw ?? '').toUpperCase())) damaged.add(trace);
  }
  const isLost = (code: string) => !listed.has(code) && !codeTraces(code).some((trace) => damaged.has(trace));
  return [...tables.values()].flatMap((table) =>
    table === enterprises ? [] : codesOf(table).flatMap((column) => unlistedIn(table, column, isLost)),
  );
};

/** An enterprise of the ledger need not apply this year; one of any other sheet must be in 企业库. */
function unlistedProblem({ definition }: ReadTable): Problem {
  const rule = 'code-unlisted';
  return definition.id === 'ledger' ? { rule, severity: 'hint' } : mandatory(rule);
}

function codesOf({ definition, columns }: ReadTable): readonly string[] {
  return definition.columns
    .filter(({ id, type }) => type.kind === 'credit-code' && columns.has(id))
    .map(({ id }) => id);
}

function unlistedIn(
  table: ReadTable,
  column: string,
  isUnlisted: (code: string) => boolean,
): readonly Finding[] {
  return table.rows.flatMap((row) => {
    const code = textOf(row, column);
    return code === undefined || !isUnlisted(code)
      ? []
      : [cellFinding(table, row, [column], unlistedProblem(table))];
  });
}

/** A damaged code of 18 characters with each blotted out in turn; of another length, as it is. */
function damagedTraces(text: string): readonly string[] {
  return text.length === 18 ? blottedOut(text, '?') : [text];
}

/** What a sound code would leave behind with one character wrong or missing. */
function codeTraces(code: string): readonly string[] {
  return [...blottedOut(code, '?'), ...blottedOut(code, '')];
}

function blottedOut(text: string, mark: string): readonly string[] {
  return [...text].map((_, index) => `${text.slice(0, index)}${mark}${text.slice(index + 1)}`);
}
