import { add, compare, type DecimalText, divide, multiply, roundHalfUp, subtract } from '../../decimal.js';
import { fullMarks } from '../../indicator/methods/mark.js';
import { rankOrder } from '../../indicator/score/rank-order.js';
import type { Robustness } from '../../indicator/score/robustness.js';
import type { RegionScore, Scoring } from '../../indicator/score/score-regions.js';
import { shownScore } from './score-document.js';

/** How many regions stand first and last. */
const places = 3;

/** What a ranking comes to, for somebody with a minute: a sentence each, none where there is nothing to say. */
export function scoreHighlights(scoring: Scoring, robustness: Robustness | undefined): readonly string[] {
  const ranked = rankOrder(scoring.regions).filter(({ rank }) => rank !== undefined);
  return [
    ...endsOf(ranked, scoring),
    ...closest(ranked, scoring),
    ...groupsLine(scoring),
    ...(robustness === undefined ? [] : steadiness(scoring, robustness)),
    ...unranked(scoring),
  ];
}

/** 「前三名：…；后三名：…。第一名与最后一名相差 23.01 分。」 */
function endsOf(ranked: readonly RegionScore[], { framework }: Scoring): readonly string[] {
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first?.total === undefined || last?.total === undefined || ranked.length < 2) return [];
  const best = ranked.filter(({ rank }) => compare(rank?.rank ?? '0', String(places)) <= 0);
  const bound = ranked.at(-places)?.rank?.rank ?? '1';
  const worst = ranked.filter(({ rank }) => compare(rank?.rank ?? '0', bound) >= 0);
  const far = shownScore(subtract(first.total, last.total), framework);
  return [
    `前三名：${namesOf(best)}。${best.length + worst.length > ranked.length ? '' : `后三名：${namesOf(worst)}。`}第一名与最后一名相差 ${far} 分。`,
  ];
}

/** The two neighbours that are nearest to each other without being equal. */
function closest(ranked: readonly RegionScore[], { framework }: Scoring): readonly string[] {
  const gaps = ranked.slice(1).flatMap((own, index) => {
    const ahead = ranked[index];
    if (ahead?.total === undefined || own.total === undefined || ahead.rank?.rank === own.rank?.rank)
      return [];
    return [{ ahead, own, gap: subtract(ahead.total, own.total) }];
  });
  const [nearest] = [...gaps].sort((a, b) => compare(a.gap, b.gap));
  if (nearest === undefined) return [];
  const { ahead, own, gap } = nearest;
  return [
    `相邻两名最接近的：${ahead.data.region}与${own.data.region}，相差 ${shownScore(gap, framework)} 分。`,
  ];
}

/** 「平均得分率：创新创业平台 82.10%，…，创新投入 73.86%。」, the highest first. */
function groupsLine({ framework, regions }: Scoring): readonly string[] {
  const rates = framework.root.children.flatMap((node) => {
    if (node.kind !== 'group') return [];
    const marks = regions.flatMap(({ groups }) => groups.get(node) ?? []);
    return marks.length === 0 ? [] : [{ name: node.name, rate: mean(marks) }];
  });
  if (rates.length < 2) return [];
  const shown = rates
    .sort((a, b) => compare(b.rate, a.rate))
    .map(({ name, rate }) => `${name} ${roundHalfUp(divide(multiply(rate, '100'), fullMarks), 2)}%`);
  return [`各类平均得分率，从高到低：${shown.join('，')}。`];
}

/** How many regions keep their rank whatever is changed, and which one moves most. */
function steadiness({ regions }: Scoring, { byMethod, leftOut }: Robustness): readonly string[] {
  const variants = [...byMethod, ...leftOut];
  const spans = regions.flatMap(({ data, rank }, index) => {
    if (rank === undefined) return [];
    const ranks = [rank, ...variants.map(({ ranks: all }) => all[index])]
      .flatMap((each) => each?.rank ?? [])
      .sort(compare);
    const [best = rank.rank, worst = best] = [ranks[0], ranks.at(-1)];
    return [{ region: data.region, best, worst, span: subtract(worst, best) }];
  });
  const [widest] = [...spans].sort((a, b) => compare(b.span, a.span));
  if (variants.length === 0 || widest === undefined) return [];
  const steady = spans.filter(({ span }) => compare(span, '0') === 0).length;
  const moved =
    steady === spans.length ? '' : `，变动最大的是${widest.region}（第${widest.best}至第${widest.worst}）`;
  return [
    `稳健性：换用其他方法、少计一项指标，共 ${variants.length} 种试算，名次始终不变的 ${steady} 个${moved}。`,
  ];
}

function unranked({ regions }: Scoring): readonly string[] {
  const without = regions.filter(({ rank }) => rank === undefined);
  return without.length === 0 ? [] : [`没有排名的：${namesOf(without)}，数据不全。`];
}

function namesOf(regions: readonly RegionScore[]): string {
  return regions
    .map(({ data, rank }) => (rank?.isTied === true ? `${data.region}（并列第${rank.rank}）` : data.region))
    .join('、');
}

function mean(values: readonly DecimalText[]): DecimalText {
  return divide(add(...values), String(values.length));
}
