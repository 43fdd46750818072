import type { Severity } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import type { TableDefinition } from '../../sheet/table.js';
import type { CollectedCopy, Collection } from './collect-copies.js';

/** The records of a copy that an earlier one has in the same words. */
export interface RepeatedCount {
  readonly copy: string;
  readonly first: string;
  /** By sheet: 「企业库 12 行、台账 3 行」. */
  readonly text: string;
}

/** The tables in which any copy has a record. */
export function tablesInUse({ copies, tables }: Collection): readonly TableDefinition[] {
  return tables
    .map(({ definition }) => definition)
    .filter(({ id }) => copies.some(({ records }) => (records.get(id) ?? 0) > 0));
}

/** All records of a copy, of every table; 0 for one that was skipped. */
export function recordsOf({ records }: CollectedCopy): number {
  return [...records.values()].reduce((sum, count) => sum + count, 0);
}

/** How many of its findings are of each severity. */
export function severityCounts({ findings }: CollectedCopy): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { mandatory: count('mandatory'), verify: count('verify'), hint: count('hint') };
}

/** The records that were taken once, counted for each pair of copies. */
export function repeatedCounts({ repeated }: Collection): readonly RepeatedCount[] {
  const pairs = groupBy(repeated, ({ copy, first }) => JSON.stringify([copy.name, first.copy.name]));
  return [...pairs.values()].flatMap((rows) => {
    const [row] = rows;
    if (row === undefined) return [];
    const sheets = [...groupBy(rows, ({ definition }) => definition.sheet)];
    const text = sheets.map(([sheet, ofSheet]) => `${sheet} ${ofSheet.length} 行`).join('、');
    return [{ copy: row.copy.name, first: row.first.copy.name, text }];
  });
}
