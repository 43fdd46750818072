import type { StatedFigure } from './reading/stated-figure.js';

/**
 * The number that holds when a report is written: the only one, one without a time beside others whose time is over, or the
 * one of the latest time. Absent where several may be meant. Numbers told twice count once.
 */
export function latestOf(figures: readonly StatedFigure[]): StatedFigure | undefined {
  const each = new Map(figures.map((figure) => [`${figure.time ?? ''}|${figure.quantity.value}`, figure]));
  const distinct = [...each.values()];
  if (distinct.length <= 1) return figures[0];
  const present = distinct.filter(({ time }) => time === undefined);
  const timed = distinct.filter(({ time }) => time !== undefined);
  if (present.length > 0)
    return present.length === 1 && timed.every(({ isSettled }) => isSettled) ? present[0] : undefined;
  const times = timed.map(({ time = '' }) => time);
  const isYearly = times.every((time) => /^\d{4}$/u.test(time)) && new Set(times).size === times.length;
  if (!isYearly) return undefined;
  return timed.reduce((latest, figure) => ((figure.time ?? '') > (latest.time ?? '') ? figure : latest));
}
