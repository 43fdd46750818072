import {
  add,
  compare,
  type DecimalText,
  divide,
  exponential,
  isTied,
  multiply,
  subtract,
} from '../../decimal.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Indicator, Transform } from '../framework/framework.js';
import { fullMarks } from '../methods/mark.js';
import type { RegionScore, Scoring } from './score-regions.js';

/** What one indicator has to do with the distance to the region before. */
export interface IndicatorGap {
  readonly indicator: Indicator;
  /** Points of the total that the region before has more from it; less than zero where it has less. */
  readonly behind: DecimalText;
  /** The value with which this indicator alone would draw level; absent where no value would, or none can be told. */
  readonly valueToDrawLevel?: DecimalText;
}

/** How far a region is behind the one ranked just before it. */
export interface GapToNext {
  readonly next: RegionScore;
  readonly gap: DecimalText;
  /** The indicators, where most is lost first; empty where points belong to no indicator. */
  readonly indicators: readonly IndicatorGap[];
}

/** The distance to the region ranked just before; absent for the first and for regions without a total. */
export function gapToNext(region: RegionScore, scoring: Scoring): GapToNext | undefined {
  const own = region.total;
  if (own === undefined) return undefined;
  const next = scoring.regions
    .filter(({ total }) => total !== undefined && compare(total, own) > 0 && !isTied(total, own))
    .reduce<RegionScore | undefined>(
      (nearest, each) =>
        compare(each.total ?? '0', nearest?.total ?? each.total ?? '0') > 0 ? nearest : each,
      undefined,
    );
  if (next?.total === undefined) return undefined;
  const gap = subtract(next.total, own);
  return { next, gap, indicators: indicatorGaps(region, next, gap, scoring) };
}

function indicatorGaps(
  region: RegionScore,
  next: RegionScore,
  gap: DecimalText,
  { columns, weights, framework }: Scoring,
): readonly IndicatorGap[] {
  const assessedShare = subtract('1', framework.selfShare);
  const gaps = columns.flatMap(({ indicator, chosen, column }, index): readonly IndicatorGap[] => {
    const own = region.indicators[index];
    const ahead = next.indicators[index]?.contribution;
    const weight = multiply(weights.get(indicator.id) ?? '0', assessedShare);
    if (own?.contribution === undefined || ahead === undefined || !('marks' in own.mark)) return [];
    const behind = multiply(subtract(ahead, own.contribution), assessedShare);
    const needed =
      compare(weight, '0') > 0 ? add(own.mark.marks, divide(multiply(gap, fullMarks), weight)) : undefined;
    const value =
      chosen === undefined || needed === undefined
        ? undefined
        : chosen.method.valueFor?.(needed, column, chosen.settings);
    const valueToDrawLevel = value === undefined ? undefined : untransformed(value, indicator.transform);
    return [{ indicator, behind, ...withoutAbsent({ valueToDrawLevel }) }];
  });
  return gaps.sort((a, b) => compare(b.behind, a.behind));
}

function untransformed(value: DecimalText, transform: Transform): DecimalText {
  if (transform === 'none') return value;
  return transform === 'ln' ? exponential(value) : multiply(value, value);
}
