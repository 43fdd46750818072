import type { IsoDate } from '../../calendar.js';
import type { Finding, Place } from '../../finding.js';
import { checkTies, findMisstated, type TieResult } from '../../indicator/targets/check-ties.js';
import type { TargetTable } from '../../indicator/targets/target-table.js';
import { type TargetTracking, trackTargets } from '../../indicator/targets/track-targets.js';

/** A table tracked, its ties, and what is to be said about both. */
export interface TargetRun {
  readonly tracking: TargetTracking;
  readonly ties: readonly TieResult[];
  readonly findings: readonly Finding[];
}

const columnWords = { baseline: '基期值', target: '目标值', actual: '实际值' } as const;

/** Tracks every line, and shows where figures of the table contradict each other; nothing is corrected. */
export function runTargets(table: TargetTable, asOf: IsoDate, place: Place): TargetRun {
  const tracking = trackTargets(table, asOf);
  const ties = checkTies(table);
  const conflicts = ties
    .filter(({ agrees }) => agrees === false)
    .map(
      ({ tie, column, computed, stated = '' }): Finding => ({
        rule: 'targets-conflict',
        severity: 'verify',
        place,
        facts: {
          name: tie.name,
          column: columnWords[column],
          computed: shortened(computed),
          unit: tie.unit ?? '',
          lines: [...tie.add, ...tie.multiply, ...tie.divide].join('、'),
          row: tie.row ?? '',
          stated,
        },
      }),
    );
  const misstated = findMisstated(table.rows).map(
    ({ no, name, target = '', stated = '' }): Finding => ({
      rule: 'targets-misstated',
      severity: 'verify',
      place,
      facts: { no, name, target, stated },
    }),
  );
  return { tracking, ties, findings: [...conflicts, ...misstated] };
}

/** A quotient to four digits after the point, cut off. */
function shortened(decimal: string): string {
  return decimal.replace(/(\.\d{4})\d+$/, '$1');
}
