import { daysBetween, type IsoDate } from '../../calendar.js';
import { add, compare, type DecimalText, divide, multiply, subtract } from '../../decimal.js';
import { withoutAbsent } from '../../without-absent.js';
import { attainmentRate } from '../methods/kinds/completion.js';
import { meanOf } from '../methods/kinds/z-score.js';
import { fullMarks } from '../methods/mark.js';
import type { TargetRow, TargetTable } from './target-table.js';

/**
 * How a target stands: 完成 reached; 滞后 behind the share of time that has passed, or not reached at its end; 未到时序
 * not reached, not behind, and time is left; 监测 without a target; 待填 without an actual value, or a target in words
 * that nobody has judged; 待定 where a baseline is missing and so no progress can be told.
 */
export type TargetStatus = '完成' | '滞后' | '未到时序' | '监测' | '待填' | '待定';

/** One line with all that follows from its figures; a figure is absent where it has no meaning. */
export interface TrackedTarget {
  readonly row: TargetRow;
  readonly status: TargetStatus;
  /** Target minus baseline. */
  readonly increment?: DecimalText;
  /** (target − baseline) ÷ baseline × 100; absent for a baseline of zero or less. */
  readonly growthPercent?: DecimalText;
  /** What was reached of the target, 100 at the target; lower is better: target ÷ actual. */
  readonly attainmentPercent?: DecimalText;
  /** (actual − baseline) ÷ (target − baseline) × 100, in both directions. */
  readonly progressPercent?: DecimalText;
  /** A projection, never a result: the value at the end of the target year if change goes on evenly. */
  readonly projected?: DecimalText;
  /** Whether the projection reaches the target. */
  readonly projectedToReach?: boolean;
}

/** A table as it stands on a day. */
export interface TargetTracking {
  readonly table: TargetTable;
  readonly asOf: IsoDate;
  /** The share of the time from the end of the baseline year to that of the target year that has passed, in percent. */
  readonly timePercent: DecimalText;
  readonly rows: readonly TrackedTarget[];
  /** The mean of the attainment of all numeric targets with an actual value, each capped at 100; absent without any. */
  readonly meanAttainment?: DecimalText;
}

/** Every line of the table as it stands on the day. */
export function trackTargets(table: TargetTable, asOf: IsoDate): TargetTracking {
  const timePercent = timePassed(table, asOf);
  const rows = table.rows.map((row) => trackRow(row, timePercent));
  const capped = rows.flatMap(({ attainmentPercent: rate }) =>
    rate === undefined ? [] : [compare(rate, fullMarks) > 0 ? fullMarks : rate],
  );
  return { table, asOf, timePercent, rows, ...withoutAbsent({ meanAttainment: meanOf(capped) }) };
}

/** 0 at the end of the baseline year, 100 at the end of the target year: exactly whole years at the ends of years. */
function timePassed({ baselineYear, targetYear }: TargetTable, asOf: IsoDate): DecimalText {
  const year = Number(asOf.slice(0, 4));
  const [start, end] = [`${year - 1}-12-31`, `${year}-12-31`];
  const ofYear = divide(String(daysBetween(start, asOf)), String(daysBetween(start, end)));
  const years = add(String(year - 1 - baselineYear), ofYear);
  return divide(multiply(years, fullMarks), String(targetYear - baselineYear));
}

function trackRow(row: TargetRow, timePercent: DecimalText): TrackedTarget {
  const { baseline, target, actual, direction } = row;
  const increment = baseline === undefined || target === undefined ? undefined : subtract(target, baseline);
  const growthPercent =
    increment === undefined || baseline === undefined || compare(baseline, '0') <= 0
      ? undefined
      : divide(multiply(increment, fullMarks), baseline);
  const attainment =
    actual === undefined || target === undefined ? undefined : uncapped(actual, target, direction);
  const progressPercent =
    actual === undefined || baseline === undefined || increment === undefined || compare(increment, '0') === 0
      ? undefined
      : divide(multiply(subtract(actual, baseline), fullMarks), increment);
  const projected =
    actual === undefined || baseline === undefined || target === undefined || compare(timePercent, '0') <= 0
      ? undefined
      : add(baseline, divide(multiply(subtract(actual, baseline), fullMarks), timePercent));
  return {
    row,
    status: statusOf(row, progressPercent, timePercent),
    ...withoutAbsent({
      increment,
      growthPercent,
      attainmentPercent: attainment === undefined ? undefined : multiply(attainment, fullMarks),
      progressPercent,
      projected,
      projectedToReach: projected === undefined ? undefined : isReached({ ...row, actual: projected }),
    }),
  };
}

/** The attainment rate without a cap; absent where it has no meaning, also for an actual value of zero under it. */
function uncapped(actual: DecimalText, target: DecimalText, direction: TargetRow['direction']) {
  if (direction === 'lower' && compare(actual, '0') <= 0) return undefined;
  const most =
    direction === 'higher'
      ? divide(actual, compare(target, '0') === 0 ? '1' : target)
      : divide(target, actual);
  const rate = attainmentRate(actual, target, direction, compare(most, '0') > 0 ? most : '0');
  return typeof rate === 'string' ? rate : undefined;
}

function isReached({ actual, target, direction, above }: TargetRow): boolean {
  if (actual === undefined || target === undefined) return false;
  const order = direction === 'higher' ? compare(actual, target) : compare(target, actual);
  return above ? order > 0 : order >= 0;
}

function statusOf(row: TargetRow, progress: DecimalText | undefined, timePercent: DecimalText): TargetStatus {
  const isOver = compare(timePercent, fullMarks) >= 0;
  if (row.target === undefined) {
    if (row.targetText === undefined) return '监测';
    if (row.judged === undefined) return '待填';
    return row.judged ? '完成' : isOver ? '滞后' : '未到时序';
  }
  if (row.actual === undefined) return '待填';
  if (isReached(row)) return '完成';
  if (isOver) return '滞后';
  if (progress === undefined) return '待定';
  return compare(progress, timePercent) < 0 ? '滞后' : '未到时序';
}
