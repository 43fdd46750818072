import { compare, type DecimalText } from '../../core/decimal.js';
import { rankValues } from '../../core/indicator/methods/rank-values.js';
import { Sourced } from '../trace/origin.js';
import type { RegionLine } from './read-regions.js';
import { headerOf, meanOf, rateOf, type Score, type ScoreColumn, shownScore } from './score-figures.js';

/** A class of indicators over all regions: mean, and who has most and least; 最低 is empty where all have the same. */
export function groupRow(group: ScoreColumn, regions: readonly RegionLine[], decimals: number) {
  const { full } = group;
  const scored = scoredIn(group, regions);
  const head = { 类别: headerOf(group), 满分: new Sourced(full.value, full.origin) };
  const [first] = scored;
  if (first === undefined) return { ...head, 平均: null, 得分率: null, 最高: [], 最低: [] };
  const mean = meanOf(scored.map(({ score }) => score));
  const ordered = scored.map(({ score }) => score.value).sort(compare);
  const [least = first.score.value, most = least] = [ordered[0], ordered.at(-1)];
  const those = (value: DecimalText) =>
    scored
      .filter(({ score }) => compare(score.value, value) === 0)
      .map(({ region, score }) => ({ 县区: region, 得分: shownScore(score, decimals) }));
  return {
    ...head,
    平均: shownScore(mean, decimals),
    得分率: rateOf(mean, full),
    最高: those(most),
    最低: compare(least, most) === 0 ? [] : those(least),
  };
}

/** A line for each region in a class of indicators, the highest score first. */
export function groupScores(group: ScoreColumn, regions: readonly RegionLine[], decimals: number) {
  const scored = scoredIn(group, regions);
  const ranks = rankValues(scored.map(({ score }) => score.value));
  return scored
    .map(({ region, score }, index) => ({ region, score, rank: ranks[index] }))
    .sort((a, b) => compare(b.score.value, a.score.value))
    .map(({ region, score, rank }) => ({
      类别: headerOf(group),
      县区: region,
      得分: shownScore(score, decimals),
      得分率: rateOf(score, group.full),
      位次:
        rank === undefined
          ? null
          : new Sourced(`${rank.isTied ? '并列' : ''}第${rank.rank}`, {
              kind: 'computed',
              place: '',
              arithmetic: `${group.name}得分从高到低排列`,
              from: [score.origin],
            }),
    }));
}

function scoredIn(
  { name }: ScoreColumn,
  regions: readonly RegionLine[],
): readonly { readonly region: Sourced; readonly score: Score }[] {
  return regions.flatMap(({ region, groups }) => {
    const score = groups.get(name);
    return score === undefined ? [] : [{ region, score }];
  });
}
