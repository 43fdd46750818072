import {
  add,
  compare,
  type DecimalText,
  divide,
  maximum,
  minimum,
  multiply,
  subtract,
} from '../../decimal.js';
import { groupBy } from '../../group-by.js';
import { withoutAbsent } from '../../without-absent.js';
import type { Framework, IndicatorGroup, MissingRule } from '../framework/framework.js';
import { fullMarks, type Mark } from '../methods/mark.js';
import type { ChosenMethod } from '../methods/method.js';
import { type Rank, rankValues } from '../methods/rank-values.js';
import { aggregateMarks, type MarksById } from './aggregate-marks.js';
import { effectiveWeights } from './effective-weights.js';
import { type MarkedColumn, markColumns } from './mark-columns.js';
import type { RegionData } from './region-data.js';

/** One region under one indicator. */
export interface IndicatorScore {
  readonly value?: DecimalText;
  readonly mark: Mark;
  /** Points of 考评 that come from it; absent without marks, and where a geometric mean stands above. */
  readonly contribution?: DecimalText;
}

/** A total for which a rule about what is missing had to be supposed: never the official one. */
export interface TrialTotals {
  /** What is missing counted as no marks. */
  readonly asZero?: DecimalText;
  /** The weight of what is missing given to the indicators beside it. */
  readonly renormalised?: DecimalText;
}

/** One region with all its marks. */
export interface RegionScore {
  readonly data: RegionData;
  /** In the order of the columns. */
  readonly indicators: readonly IndicatorScore[];
  /** Marks of each class of indicators, full at 100. */
  readonly groups: ReadonlyMap<IndicatorGroup, DecimalText>;
  /** 考评: the total of the indicators alone. */
  readonly assessed?: DecimalText;
  /** 加减分 as far as it counts. */
  readonly adjustment: DecimalText;
  /** The official total, not rounded; absent while something is missing. */
  readonly total?: DecimalText;
  /** Why there is no total: the names of the indicators without marks, or 自评. */
  readonly missing: readonly string[];
  /** Only where the total is absent for missing values. */
  readonly trials?: TrialTotals;
  readonly rank?: Rank;
  /** Among the regions of its class; absent without classes. */
  readonly classRank?: Rank;
}

/** All regions scored by chosen methods, in the order in which they were given. */
export interface Scoring {
  readonly framework: Framework;
  readonly methods: readonly ChosenMethod[];
  readonly columns: readonly MarkedColumn[];
  /** What each indicator weighs in the total; see `effectiveWeights`. */
  readonly weights: ReadonlyMap<string, DecimalText>;
  readonly regions: readonly RegionScore[];
}

/**
 * Scores and ranks. Nothing is rounded: ranks are those of the exact totals, apart by more than 1e-30; equal ones
 * share a rank and the next one is skipped. A region without a total has no rank. The order of the regions changes
 * nothing.
 */
export function scoreRegions(
  framework: Framework,
  methods: readonly ChosenMethod[],
  regions: readonly RegionData[],
): Scoring {
  const columns = markColumns(framework, methods, regions);
  const weights = effectiveWeights(framework.root);
  // What one mark of each indicator brings to the total.
  const perMark = new Map([...weights].map(([id, weight]) => [id, divide(weight, fullMarks)]));
  const scored = regions.map((data, index) => scoreRegion(framework, columns, perMark, data, index));
  return { framework, methods, columns, weights, regions: rankRegions(scored) };
}

function scoreRegion(
  framework: Framework,
  columns: readonly MarkedColumn[],
  perMark: ReadonlyMap<string, DecimalText>,
  data: RegionData,
  index: number,
): RegionScore {
  const { root, selfShare } = framework;
  const marks = marksOf(columns, index);
  const groups = new Map<IndicatorGroup, DecimalText>();
  const total = (rule: MissingRule, into?: Map<IndicatorGroup, DecimalText>) => {
    const own = aggregateMarks(root, marks, rule, into);
    return own === undefined ? undefined : divide(multiply(own, root.weight), fullMarks);
  };
  const assessed = total(framework.missing, groups);
  const adjustment = adjustmentOf(framework, data);
  const missing = columns
    .filter(({ indicator }) => !marks.has(indicator.id))
    .map(({ indicator }) => indicator.name);
  const isSelfMissing = compare(selfShare, '0') > 0 && data.selfScore === undefined;
  const whole = (points: DecimalText | undefined) =>
    points === undefined || isSelfMissing
      ? undefined
      : add(withSelf(points, data.selfScore ?? '0', selfShare), adjustment);
  const official = whole(assessed);
  // Where weights moved to other indicators, no part of the total belongs to a weight as it is written.
  const hasParts = framework.missing !== 'renormalise' || missing.length === 0;
  return {
    data,
    indicators: columns.map(({ indicator: { id }, marks: all }) => {
      const own = marks.get(id);
      const weight = perMark.get(id);
      return {
        mark: all[index] ?? { missing: true },
        ...withoutAbsent({
          value: data.values.get(id),
          contribution:
            own === undefined || weight === undefined || !hasParts ? undefined : multiply(own, weight),
        }),
      };
    }),
    groups,
    adjustment,
    missing: [...missing, ...(isSelfMissing ? ['自评得分'] : [])],
    ...withoutAbsent({
      assessed,
      total: official,
      trials:
        assessed === undefined && missing.length > 0
          ? withoutAbsent({ asZero: whole(total('zero')), renormalised: whole(total('renormalise')) })
          : undefined,
    }),
  };
}

/** The marks of one region by the ids of the indicators that have some. */
export function marksOf(columns: readonly MarkedColumn[], index: number): MarksById {
  return new Map(
    columns.flatMap(({ indicator: { id }, marks }) => {
      const mark = marks[index];
      return mark !== undefined && 'marks' in mark ? [[id, mark.marks] as const] : [];
    }),
  );
}

/** α × 自评 + (1 − α) × 考评. */
export function withSelf(assessed: DecimalText, selfScore: DecimalText, share: DecimalText): DecimalText {
  return add(multiply(share, selfScore), multiply(subtract('1', share), assessed));
}

/** The sum of 加减分, within the framework's bound either way. */
export function adjustmentOf({ mostAdjustment }: Framework, { adjustments }: RegionData): DecimalText {
  const sum = add(...adjustments.map(({ points }) => points));
  return mostAdjustment === undefined
    ? sum
    : maximum(subtract('0', mostAdjustment), minimum(mostAdjustment, sum));
}

function rankRegions(regions: readonly RegionScore[]): readonly RegionScore[] {
  const ranks = rankValues(regions.map(({ total }) => total));
  const classRanks = new Map<RegionScore, Rank | undefined>();
  for (const group of groupBy(regions, ({ data }) => data.class).values()) {
    const own = rankValues(group.map(({ total }) => total));
    for (const [index, region] of group.entries()) classRanks.set(region, own[index]);
  }
  return regions.map((region, index) => ({
    ...region,
    ...withoutAbsent({ rank: ranks[index], classRank: classRanks.get(region) }),
  }));
}
