import { compare, subtract } from '../../core/decimal.js';
import { groupBy } from '../../core/group-by.js';
import { parseMethod } from '../../core/indicator/methods/choose-method.js';
import type { ChosenMethod } from '../../core/indicator/methods/method.js';
import { contributionSheet, methodSheet } from '../../core/indicator/result-book/score-sheets.js';
import { sheetLines } from '../../core/indicator/result-book/sheet-lines.js';
import type { WorkbookSnapshot } from '../../core/sheet/cell.js';
import { Sourced } from '../trace/origin.js';
import { meanOf, type Score, type ScoreColumn, scoreAt, scoreColumns, textAt } from './score-figures.js';

/** An indicator with what it gave to each region, by the region's name. */
export interface IndicatorScores extends ScoreColumn {
  readonly scores: ReadonlyMap<string, Score>;
  /** Absent where no region has a score. */
  readonly mean?: Score;
  /** Whether several regions have a score and all of them the same. */
  readonly areEqual: boolean;
}

/** Reads 各指标得分; empty when the book has none. */
export function readIndicators(snapshot: WorkbookSnapshot): readonly IndicatorScores[] {
  const { name: sheet, region } = contributionSheet;
  const read = sheetLines(snapshot, sheet, [region]);
  return scoreColumns(sheet, read?.titles ?? []).map((column): IndicatorScores => {
    const scores = new Map(
      (read?.lines ?? []).flatMap(({ at }) => {
        const [name, score] = [at(region)?.text.trim(), scoreAt(sheet, at(column.title))];
        return name === undefined || score === undefined ? [] : [[name, score] as const];
      }),
    );
    const all = [...scores.values()];
    const [first] = all;
    return {
      ...column,
      scores,
      ...(first !== undefined && { mean: meanOf(all) }),
      areEqual: all.length > 1 && all.every(({ value }) => compare(value, first?.value ?? '0') === 0),
    };
  });
}

/** The indicator by which a region is furthest above or below the mean of all, and by how much. */
export interface Furthest {
  readonly indicator: IndicatorScores;
  readonly points: Score;
}

/** Where the region is furthest from the mean on that side; absent where it is nowhere on it. */
export function furthestFromMean(
  region: string,
  indicators: readonly IndicatorScores[],
  side: 'above' | 'below',
): Furthest | undefined {
  const differences = indicators.flatMap((indicator) => {
    const { scores, mean } = indicator;
    const own = scores.get(region);
    if (own === undefined || mean === undefined) return [];
    const [more, less] = side === 'above' ? [own, mean] : [mean, own];
    const value = subtract(more.value, less.value);
    const arithmetic = side === 'above' ? '得分－平均得分' : '平均得分－得分';
    const origin = { kind: 'computed', place: '', arithmetic, from: [own.origin, mean.origin] } as const;
    return [{ indicator, points: { value, origin } }];
  });
  const [furthest] = differences
    .filter(({ points }) => compare(points.value, '0') > 0)
    .sort((a, b) => compare(b.points.value, a.points.value));
  return furthest;
}

/** A method with how many indicators it was used for. */
export interface UsedMethod {
  readonly chosen: ChosenMethod;
  readonly count: Sourced;
}

/** The methods of 评分办法, in the order in which they come; a text that names none is left out. */
export function readMethods(snapshot: WorkbookSnapshot): readonly UsedMethod[] {
  const { name: sheet, indicator, method } = methodSheet;
  const cells = (sheetLines(snapshot, sheet, [indicator, method])?.lines ?? []).flatMap(
    ({ at }) => textAt(sheet, at(method)) ?? [],
  );
  return [...groupBy(cells, ({ value }) => String(value))].flatMap(([text, used]) => {
    const { chosen } = parseMethod(text);
    if (chosen === undefined) return [];
    const from = used.map(({ origin }) => origin);
    const arithmetic = `数得${used.length}项`;
    return [{ chosen, count: new Sourced(used.length, { kind: 'computed', place: '', arithmetic, from }) }];
  });
}
