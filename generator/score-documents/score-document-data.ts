import { compare, type DecimalText, roundHalfUp } from '../../core/decimal.js';
import { groupBy } from '../../core/group-by.js';
import { fullMarks } from '../../core/indicator/methods/mark.js';
import { rankValues } from '../../core/indicator/methods/rank-values.js';
import type { ReadScoreRecord } from '../../core/indicator/result-book/read-score-record.js';
import { scoreRecordNames } from '../../core/indicator/result-book/score-record.js';
import { scoreRecordSheet } from '../../core/indicator/result-book/score-sheets.js';
import { Sourced } from '../trace/origin.js';
import { furthestFromMean, type IndicatorScores, type UsedMethod } from './read-indicators.js';
import type { GroupTitle, RegionLine, RegionLines } from './read-regions.js';
import { countOf, meanOf, originOf, rateOf, type Score, shownScore } from './score-figures.js';

/** How many regions, and how many indicators, are named as first and as last. */
const named = 3;

/**
 * What the templates of 考核结果 take from a result book, by their fields' Chinese names: regions by rank, scores rounded
 * half up as the framework shows them, means and rates of the scores as they stand there. `null` for what is not there.
 */
export function scoreDocumentData(
  { groups, regions, hasLast }: RegionLines,
  indicators: readonly IndicatorScores[],
  methods: readonly UsedMethod[],
  record: ReadScoreRecord,
): Readonly<Record<string, unknown>> {
  const item = (name: string) => {
    const found = record.items.get(name);
    return found === undefined
      ? null
      : new Sourced(found.content, originOf(scoreRecordSheet.name, found.cell));
  };
  const decimals = Number(record.items.get(scoreRecordNames.shownDecimals)?.content ?? '2');
  const isOfFramework = record.items.get(scoreRecordNames.methodsFrom)?.content === '指标体系';
  const ranked = regions.filter(({ standing }) => standing !== undefined);
  const rows = new Map(regions.map((line) => [line, regionRow(line, indicators, decimals)]));
  const rowsOf = (lines: readonly RegionLine[]) => lines.map((line) => rows.get(line));
  const decidedOn = item(scoreRecordNames.decidedOn);
  const moved = (sign: 1 | -1) =>
    rowsOf(
      ranked.filter(({ lastRank, standing }) => {
        return lastRank !== undefined && compare(lastRank.value, standing?.rank ?? '0') === sign;
      }),
    );
  return {
    考核年度: item(scoreRecordNames.year),
    指标体系: item(scoreRecordNames.framework),
    依据: item(scoreRecordNames.source),
    方法由文件规定: isOfFramework,
    选定单位: isOfFramework ? null : item(scoreRecordNames.decidedBy),
    选定日期:
      isOfFramework || decidedOn === null || record.decidedOn === undefined
        ? null
        : new Sourced(record.decidedOn, decidedOn.origin),
    方法: methods.map(methodRow),
    考核对象数: countOf(
      regions.map(({ region }) => region),
      '个',
    ),
    排名数: countOf(
      ranked.map(({ region }) => region),
      '个',
    ),
    指标数: countOf(
      indicators.map(() => undefined),
      '项',
    ),
    排名: rowsOf(ranked),
    前三: rowsOf(firstOf(ranked)),
    后三: rowsOf(lastOf(ranked)),
    有上次: hasLast,
    上升: moved(1),
    下降: moved(-1),
    分类排名: classesOf(ranked).map(([name, lines]) => ({
      分类: name,
      个数: countOf(
        lines.map(({ region }) => region),
        '个',
      ),
      名单: rowsOf(lines),
    })),
    类别: groups.map((group) => groupRow(group, regions, decimals)),
    各类得分: groups.flatMap((group) => groupScores(group, regions, decimals)),
    强项: extremes(indicators, 'best', decimals),
    弱项: extremes(indicators, 'worst', decimals),
    未排名: regions.flatMap(({ region, standing, missing }) =>
      standing === undefined ? [{ 县区: region, 缺的指标: missing ?? null }] : [],
    ),
    加减分: regions.flatMap(({ region, adjustment, reasons }) =>
      reasons === undefined
        ? []
        : [
            {
              县区: region,
              分值: adjustment === undefined ? null : shownScore(adjustment, decimals),
              理由: reasons,
            },
          ],
    ),
  };
}

function methodRow({ chosen: { method, settings }, count }: UsedMethod) {
  const changed = method.options.flatMap(({ name, label, words, default: usual }) => {
    const value = settings[name] ?? usual;
    return value === usual ? [] : [`${label}取${words?.[value] ?? value}`];
  });
  const { origin } = count;
  const text = (words: string) => new Sourced(words, { ...origin, arithmetic: '评分方法的定义' });
  return {
    名称: text(method.title),
    设置: changed.length === 0 ? null : text(changed.join('、')),
    算法: text(method.formula),
    项数: count,
  };
}

function regionRow(line: RegionLine, indicators: readonly IndicatorScores[], decimals: number) {
  const name = String(line.region.value);
  const [strong, weak] = (['above', 'below'] as const).map((side) =>
    furthestFromMean(name, indicators, side),
  );
  return {
    县区: line.region,
    分类: line.class ?? null,
    总分: line.total === undefined ? null : shownScore(line.total, decimals),
    名次: line.standing?.shown ?? null,
    类内名次: line.classStanding?.shown ?? null,
    上次名次: line.lastRank === undefined ? null : new Sourced(line.lastRank.value, line.lastRank.origin),
    变化: line.change ?? null,
    强项: strong?.name ?? null,
    强项高出: strong === undefined ? null : shownScore(strong.points, decimals),
    弱项: weak?.name ?? null,
    弱项低于: weak === undefined ? null : shownScore(weak.points, decimals),
  };
}

/** Those ranked third or before; more than three where several are third. */
function firstOf(ranked: readonly RegionLine[]): readonly RegionLine[] {
  return ranked.filter(({ standing }) => compare(standing?.rank ?? '0', String(named)) <= 0);
}

/** The last three, with all that share the rank of the first of them; none where they would be among the first. */
function lastOf(ranked: readonly RegionLine[]): readonly RegionLine[] {
  const bound = ranked.at(-named)?.standing?.rank;
  if (bound === undefined || compare(bound, String(named)) <= 0) return [];
  return ranked.filter(({ standing }) => compare(standing?.rank ?? '0', bound) >= 0);
}

/** The ranked regions by class, each class by its own ranks; none without classes. */
function classesOf(ranked: readonly RegionLine[]): readonly (readonly [Sourced, readonly RegionLine[]])[] {
  const classes = groupBy(ranked, (line) =>
    line.class === undefined ? undefined : String(line.class.value),
  );
  return [...classes.values()].flatMap((lines) => {
    const [first] = lines;
    return first?.class === undefined ? [] : [[first.class, lines] as const];
  });
}

function groupRow({ name, full = fullMarks }: GroupTitle, regions: readonly RegionLine[], decimals: number) {
  const scored = scoredIn(name, regions);
  const [first] = scored;
  if (first === undefined) return { 类别: name, 满分: null, 平均: null, 得分率: null, 最高: [], 最低: [] };
  const mean = meanOf(scored.map(({ score }) => score));
  const among = (best: DecimalText) =>
    scored
      .filter(({ score }) => compare(score.value, best) === 0)
      .map(({ region, score }) => ({ 县区: region, 得分: shownScore(score, decimals) }));
  const ordered = scored.map(({ score }) => score.value).sort(compare);
  const [least = '0', most = '0'] = [ordered[0], ordered.at(-1)];
  const origin = { ...first.score.origin, shown: full };
  return {
    类别: name,
    满分: new Sourced(full, origin),
    平均: shownScore(mean, decimals),
    得分率: rateOf(mean, full),
    最高: among(most),
    最低: compare(least, most) === 0 ? [] : among(least),
  };
}

/** A line for each region in each class of indicators, by the score in it. */
function groupScores(
  { name, full = fullMarks }: GroupTitle,
  regions: readonly RegionLine[],
  decimals: number,
) {
  const scored = scoredIn(name, regions);
  const ranks = rankValues(scored.map(({ score }) => score.value));
  return scored
    .map(({ region, score }, index) => ({ region, score, rank: ranks[index] }))
    .sort((a, b) => compare(b.score.value, a.score.value))
    .map(({ region, score, rank }) => ({
      类别: name,
      县区: region,
      得分: shownScore(score, decimals),
      得分率: rateOf(score, full),
      位次:
        rank === undefined
          ? null
          : new Sourced(`${rank.isTied ? '并列' : ''}第${rank.rank}`, {
              kind: 'computed',
              place: '',
              arithmetic: `${name}得分从高到低排列`,
              from: [score.origin],
            }),
    }));
}

function scoredIn(
  group: string,
  regions: readonly RegionLine[],
): readonly { readonly region: Sourced; readonly score: Score }[] {
  return regions.flatMap(({ region, groups }) => {
    const score = groups.get(group);
    return score === undefined ? [] : [{ region, score }];
  });
}

/** The indicators with the highest or the lowest mean share of their full score; those alike everywhere say nothing. */
function extremes(indicators: readonly IndicatorScores[], side: 'best' | 'worst', decimals: number) {
  const telling = indicators.flatMap(({ name, full = fullMarks, mean, areEqual }) => {
    if (mean === undefined || areEqual || compare(full, '0') <= 0) return [];
    return [{ name, full, mean, rate: rateOf(mean, full) }];
  });
  const sign = side === 'best' ? -1 : 1;
  const most = Math.min(named, Math.floor(telling.length / 2));
  return telling
    .sort((a, b) => sign * compare(String(a.rate.value), String(b.rate.value)))
    .slice(0, most)
    .map(({ name, full, mean, rate }) => ({
      指标: name,
      满分: new Sourced(full, mean.origin),
      平均: new Sourced(roundHalfUp(mean.value, decimals), mean.origin),
      得分率: rate,
    }));
}
