import { type IsoDate, yearOf } from '../../../calendar.js';
import type { Finding } from '../../../finding.js';
import { type Problem, problemOf } from '../../../rules/problem.js';
import { cellFinding } from '../../../sheet/cell-finding.js';
import { dateOf } from '../../../sheet/read-table.js';
import { dateAfterDeadline } from '../../rules/entries/date-after-deadline.js';
import { dateFuture } from '../../rules/entries/date-future.js';
import { rowsOf, type Tables } from '../tables.js';

/** What was granted, and when. */
const dateColumns = [
  ['recognitions', 'issuedOn'],
  ['recognitions', 'changedOn'],
  ['titles', 'grantedOn'],
  ['scienceAwards', 'grantedOn'],
] as const;

/**
 * `date-future`: something granted after the day of the check or after the end of the award year.
 * `date-after-deadline` (a hint): something granted after 申报截止日期 in 批次.
 *
 * @param date the day of the check; absent where none is known
 */
export function checkFutureDates(
  tables: Tables,
  awardYear: number,
  date: IsoDate | undefined,
): readonly Finding[] {
  const [batch] = rowsOf(tables, 'batch');
  const deadline = batch && dateOf(batch, 'deadline');
  const problemAt = (granted: IsoDate): Problem | undefined => {
    if (yearOf(granted) > awardYear) {
      return problemOf(dateFuture, { bound: '奖补年度', limit: `${awardYear}-12-31` });
    }
    if (date !== undefined && granted > date) return problemOf(dateFuture, { bound: '当天', limit: date });
    return deadline !== undefined && granted > deadline
      ? problemOf(dateAfterDeadline, { deadline })
      : undefined;
  };
  return dateColumns.flatMap(([id, column]) => {
    const table = tables.get(id);
    return (table?.rows ?? []).flatMap((row) => {
      const granted = dateOf(row, column);
      const problem = granted === undefined ? undefined : problemAt(granted);
      return table === undefined || problem === undefined ? [] : [cellFinding(table, row, [column], problem)];
    });
  });
}
