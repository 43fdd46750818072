import type { Finding } from '../../../finding.js';
import { fact } from '../../../messages/sentence.js';
import { standing } from '../../../messages/standing.js';
import { type Problem, problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../cell-finding.js';
import { foldName } from '../../fold-text.js';
import { type ReadTable, textOf } from '../../read-table.js';
import type { SheetRule } from '../rule.js';

/**
 * `code-unlisted`: a code of another table that is not in 企业库. Not said where 企业库 holds an unreadable
 * code that differs from it by one character, wrong or missing: that fault is told there.
 */
export const codeUnlisted: SheetRule = {
  id: 'code-unlisted',
  title: '企业库中没有这个代码',
  severity: 'mandatory',
  locked: true,
  fault: '其他表里的信用代码，「企业库」中没有；在「台账」里的只是提示，以前得过奖补的今年不一定申报。',
  noFault: '「企业库」里的那个代码填错了一位：错在「企业库」提出，这里不再提。',
  sentence: (finding) => ({
    fact: `填的是${standing(finding)}，「${fact(finding, 'enterprises')}」中没有这个代码`,
    fix: `核对代码；确为新的申报主体，在「${fact(finding, 'enterprises')}」补一行`,
  }),
  examples: {
    faults: [
      { rows: { recognitions: [{ creditCode: '914105021000000243' }] } },
      { rows: { ledger: [{ creditCode: '914105021000000243' }] } },
    ],
    sound: [
      { rows: { recognitions: [{ creditCode: '914105021000000168' }] } },
      {
        rows: {
          recognitions: [{ creditCode: '914105021000000243' }],
          enterprises: [{}, { creditCode: '914105021000000244', name: '安阳样例仪器有限公司' }],
        },
      },
    ],
  },
  check: ({ tables }) => {
    const enterprises = tables.get('enterprises');
    if (enterprises === undefined || !enterprises.columns.has('creditCode')) return [];
    const listed = new Set<string>();
    const damaged = new Set<string>();
    for (const row of enterprises.rows) {
      const cell = row.cells.get('creditCode');
      if (typeof cell?.value === 'string') listed.add(cell.value);
      else for (const trace of damagedTraces(foldName(cell?.raw ?? '').toUpperCase())) damaged.add(trace);
    }
    const isLost = (code: string) =>
      !listed.has(code) && !codeTraces(code).some((trace) => damaged.has(trace));
    return [...tables.values()].flatMap((table) =>
      table === enterprises
        ? []
        : codesOf(table).flatMap((column) =>
            unlistedIn(table, column, unlistedProblem(table, enterprises), isLost),
          ),
    );
  },
};

/** An enterprise of the ledger need not apply this year; one of any other sheet must be in 企业库. */
function unlistedProblem({ definition }: ReadTable, enterprises: ReadTable): Problem {
  const problem = problemOf(codeUnlisted, { enterprises: enterprises.sheet });
  return definition.id === 'ledger' ? { ...problem, severity: 'hint' } : problem;
}

function codesOf({ definition, columns }: ReadTable): readonly string[] {
  return definition.columns
    .filter(({ id, type }) => type.kind === 'credit-code' && columns.has(id))
    .map(({ id }) => id);
}

function unlistedIn(
  table: ReadTable,
  column: string,
  problem: Problem,
  isUnlisted: (code: string) => boolean,
): readonly Finding[] {
  return table.rows.flatMap((row) => {
    const code = textOf(row, column);
    return code === undefined || !isUnlisted(code) ? [] : [cellFinding(table, row, [column], problem)];
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
