import type { DecimalText } from '../../decimal.js';
import { roundHalfUp } from '../../decimal.js';
import type { Framework } from '../../indicator/framework/framework.js';
import { methodText } from '../../indicator/methods/choose-method.js';
import type { Rank } from '../../indicator/methods/rank-values.js';
import { gapToNext } from '../../indicator/score/gap-to-next.js';
import { type LastStanding, rankChange } from '../../indicator/score/rank-change.js';
import { rankOrder, rankText } from '../../indicator/score/rank-order.js';
import type { Robustness } from '../../indicator/score/robustness.js';
import type { RegionScore, Scoring } from '../../indicator/score/score-regions.js';
import { withoutAbsent } from '../../without-absent.js';

/** The scoring for programs: every number exact to 50 digits, rounded ones beside it under `shown`. */
export function scoreDocument(
  scoring: Scoring,
  last: readonly LastStanding[] | undefined,
  robustness: Robustness | undefined,
): Readonly<Record<string, unknown>> {
  const { framework, columns, regions } = scoring;
  return {
    framework: frameworkDocument(framework),
    methods: scoring.methods.map(({ method, settings }) => ({ method: method.id, settings })),
    indicators: columns.map(({ indicator, chosen }) => ({
      id: indicator.id,
      name: indicator.name,
      ...withoutAbsent({
        unit: indicator.unit,
        direction: indicator.direction,
        weight: scoring.weights.get(indicator.id),
        method: chosen === undefined ? undefined : methodText(chosen),
      }),
    })),
    regions: rankOrder(regions).map((region) => regionDocument(region, scoring, last)),
    ...(robustness !== undefined && {
      robustness: {
        regions: regions.map(({ data }) => data.region),
        byMethod: robustness.byMethod.map(variantDocument),
        unfit: robustness.unfit,
        leftOut: robustness.leftOut.map(variantDocument),
      },
    }),
  };
}

function frameworkDocument({ id, title, source, year, missing }: Framework) {
  return { id, title, source, ...withoutAbsent({ year }), missing };
}

function variantDocument({ title, ranks }: Robustness['byMethod'][number]) {
  return { title, ranks: ranks.map((rank) => rank?.rank ?? null) };
}

function rankDocument(rank: Rank | undefined) {
  return rank === undefined ? null : { rank: rank.rank, tied: rank.isTied, shown: rankText(rank) };
}

function regionDocument(
  region: RegionScore,
  scoring: Scoring,
  last: readonly LastStanding[] | undefined,
): Readonly<Record<string, unknown>> {
  const { framework, columns } = scoring;
  const { data, total, assessed, adjustment, trials, missing } = region;
  const gap = gapToNext(region, scoring);
  const change = last === undefined ? undefined : rankChange(region, last);
  return {
    region: data.region,
    rank: rankDocument(region.rank),
    total: total ?? null,
    shown: total === undefined ? null : shownScore(total, framework),
    ...withoutAbsent({ class: data.class, assessed, self: data.selfScore }),
    ...(data.class !== undefined && { classRank: rankDocument(region.classRank) }),
    adjustment,
    adjustments: data.adjustments,
    classes: Object.fromEntries(
      framework.root.children.flatMap((node) => {
        const marks = node.kind === 'group' ? region.groups.get(node) : undefined;
        return marks === undefined ? [] : [[node.name, marks] as const];
      }),
    ),
    indicators: Object.fromEntries(
      region.indicators.map(({ value, mark, contribution }, index) => {
        const indicator = columns[index]?.indicator;
        const id = indicator?.id ?? '';
        return [
          id,
          {
            value: value ?? null,
            marks: 'marks' in mark ? mark.marks : null,
            ...withoutAbsent({
              contribution,
              reason: 'undefined' in mark ? mark.undefined : undefined,
              source: data.sources.get(id),
            }),
          },
        ];
      }),
    ),
    missing,
    ...(trials !== undefined && { trials }),
    ...(gap !== undefined && {
      gap: {
        next: gap.next.data.region,
        points: gap.gap,
        indicators: gap.indicators.map(({ indicator, behind, valueToDrawLevel }) => ({
          id: indicator.id,
          behind,
          ...withoutAbsent({ valueToDrawLevel }),
        })),
      },
    }),
    ...(change !== undefined && {
      change: {
        lastRank: change.last.rank ?? null,
        placesUp: change.placesUp ?? null,
        totalUp: change.totalUp ?? null,
      },
    }),
  };
}

/** A score as it is shown: rounded half up to the framework's digits, at no other place. */
export function shownScore(score: DecimalText, { shownDecimals }: Framework): string {
  return roundHalfUp(score, shownDecimals);
}
