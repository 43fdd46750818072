import { chineseDate } from '../../calendar.js';
import { type DecimalText, roundHalfUp, trim } from '../../decimal.js';
import type { TrackedTarget } from '../../indicator/targets/track-targets.js';
import { withoutAbsent } from '../../without-absent.js';
import type { TargetRun } from './run-targets.js';

/** The tracking for programs: exact figures, growth also with four digits as tables print it. */
export function targetsDocument({ tracking, ties }: TargetRun): Readonly<Record<string, unknown>> {
  const { table, asOf, timePercent, rows, meanAttainment } = tracking;
  return {
    table: { id: table.id, title: table.title, source: table.source },
    baselineYear: table.baselineYear,
    targetYear: table.targetYear,
    asOf,
    timePercent,
    ...withoutAbsent({ meanAttainment }),
    counts: countsOf(rows),
    rows: rows.map(({ row, growthPercent, ...rest }) => ({
      ...row,
      ...rest,
      ...withoutAbsent({
        growthPercent,
        growthPercentShown: growthPercent === undefined ? undefined : roundHalfUp(growthPercent, 4),
      }),
    })),
    ties: ties.map(({ tie, column, computed, stated, agrees }) => ({
      name: tie.name,
      column,
      computed,
      ...withoutAbsent({ unit: tie.unit, stated, agrees }),
    })),
  };
}

/** How many lines have each status, in the order of their first appearance. */
function countsOf(rows: readonly TrackedTarget[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of rows) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The tracking for people: what it rests on, a line each, the counts. */
export function targetsLines({ tracking, ties }: TargetRun): readonly string[] {
  const { table, asOf, timePercent, rows, meanAttainment } = tracking;
  const counts = Object.entries(countsOf(rows)).map(([status, count]) => `${status} ${count}`);
  const derived = ties.filter(({ agrees }) => agrees !== false);
  return [
    `${table.title}：${table.baselineYear}年基期，${table.targetYear}年目标，截至${chineseDate(asOf)}，时间过去 ${percent(timePercent)}`,
    ...rows.map(targetLine),
    ...derived.map(
      ({ tie, column, computed, agrees }) =>
        `表内推算｜${tie.name}（${columnShort[column]}）｜${shown(computed, 4)}${tie.unit ?? ''}${agrees === true ? '｜与所写相符' : ''}`,
    ),
    `共 ${rows.length} 项：${counts.join('、')}${meanAttainment === undefined ? '' : `；平均完成率 ${percent(meanAttainment)}（超额按 100% 计，文字目标不计）`}。`,
    '完成率＝实际值÷目标值（逆向的目标值÷实际值）；进度＝（实际值－基期值）÷（目标值－基期值）。推算值按均匀变化推到目标年，不是统计数。',
  ];
}

const columnShort = { baseline: '基期', target: '目标', actual: '实际' } as const;

function targetLine({ row, status, ...figures }: TrackedTarget): string {
  const { increment, growthPercent, attainmentPercent, progressPercent, projected } = figures;
  const parts = [
    `${row.no} ${row.name}${row.unit === undefined ? '' : `（${row.unit}）`}`,
    `基期 ${row.baseline ?? '—'}`,
    `目标 ${row.above ? '超过 ' : ''}${row.target ?? row.targetText ?? '—'}`,
  ];
  if (increment !== undefined) {
    parts.push(
      `增 ${increment}${growthPercent === undefined ? '，基期不大于零，没有增长率' : `，${percent(growthPercent, 4)}`}`,
    );
  }
  if (row.actual !== undefined) parts.push(`实际 ${row.actual}`);
  if (attainmentPercent !== undefined) parts.push(`完成率 ${percent(attainmentPercent)}`);
  if (progressPercent !== undefined) parts.push(`进度 ${percent(progressPercent)}`);
  if (projected !== undefined) parts.push(`推算 ${shown(projected, 2)}`);
  return [...parts, status].join('｜');
}

function percent(value: DecimalText, places = 2): string {
  return `${roundHalfUp(value, places)}%`;
}

function shown(value: DecimalText, places: number): string {
  return trim(roundHalfUp(value, places));
}
