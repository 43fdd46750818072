import { compare } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { foldLetters } from '../../sheet/fold-text.js';
import { withoutAbsent } from '../../without-absent.js';
import type { ReadTargets } from './read-target-rows.js';
import type { TargetRow, TargetTable } from './target-table.js';

/** Whether the lines of a sheet are those of the table: four names of five are among them. */
export function isTableOf(rows: readonly TargetRow[], table: TargetTable): boolean {
  const names = new Set(rows.map(({ name }) => foldLetters(name)));
  const found = table.rows.filter(({ name }) => names.has(foldLetters(name))).length;
  return found * 5 >= table.rows.length * 4;
}

/**
 * The table with what a workbook says: actual values, and figures that the table does not have. A figure that differs
 * from the table's is a finding, and the workbook's is used. Lines that only the workbook has come last.
 */
export function joinTargets(
  table: TargetTable,
  { rows, sheet }: ReadTargets,
): { readonly table: TargetTable; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byName = new Map(rows.map((row) => [foldLetters(row.name), row]));
  const joined = table.rows.map((known): TargetRow => {
    const entered = byName.get(foldLetters(known.name));
    if (entered === undefined) return known;
    for (const column of ['baseline', 'target'] as const) {
      const [own, other] = [known[column], entered[column]];
      if (own === undefined || other === undefined || compare(own, other) === 0) continue;
      const cell = entered.source?.split('!').at(-1);
      findings.push({
        rule: 'targets-differs',
        severity: 'verify',
        place: { kind: 'sheet', sheet, ...withoutAbsent({ cell }) },
        actual: other,
        facts: { name: known.name, column: column === 'baseline' ? '基期值' : '目标值', known: own },
      });
    }
    const target = entered.target ?? known.target;
    const { targetText, ...rest } = { ...known, ...entered };
    return {
      ...rest,
      no: known.no,
      name: known.name,
      direction: known.direction,
      above: known.above,
      ...withoutAbsent({
        baseline: entered.baseline ?? known.baseline,
        target,
        targetText: target === undefined ? targetText : undefined,
        stated: known.stated,
        note: [known.note, entered.note].filter((note) => note !== undefined).join('；') || undefined,
      }),
    };
  });
  const names = new Set(table.rows.map(({ name }) => foldLetters(name)));
  const more = rows.filter(({ name }) => !names.has(foldLetters(name)));
  return { table: { ...table, rows: [...joined, ...more] }, findings };
}
