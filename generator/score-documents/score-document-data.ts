import { compare } from '../../core/decimal.js';
import { groupBy } from '../../core/group-by.js';
import type { ReadScoreRecord } from '../../core/indicator/result-book/read-score-record.js';
import { scoreRecordNames } from '../../core/indicator/result-book/score-record.js';
import { scoreRecordSheet } from '../../core/indicator/result-book/score-sheets.js';
import { Sourced } from '../trace/origin.js';
import { groupRow, groupScores } from './group-rows.js';
import { extremes, methodRow } from './indicator-rows.js';
import { furthestFromMean, type IndicatorScores, type UsedMethod } from './read-indicators.js';
import type { RegionLine, RegionLines } from './read-regions.js';
import { countOf, headerOf, originOf, shownScore } from './score-figures.js';

/** How many regions are named as first and as last. */
const named = 3;

/** More bars of one chart cannot be told apart on a page. */
const mostDrawn = 20;

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
    类别数: countOf(groups.map(headerOf), '类'),
    指标数: countOf(indicators.map(headerOf), '项'),
    排名: rowsOf(ranked),
    排名图: ranked.length > mostDrawn ? [] : rowsOf(ranked),
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
    强项: strong === undefined ? null : headerOf(strong.indicator),
    强项高出: strong === undefined ? null : shownScore(strong.points, decimals),
    弱项: weak === undefined ? null : headerOf(weak.indicator),
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

/** The ranked regions by class in the order of their names, each class by rank; none without classes. */
function classesOf(ranked: readonly RegionLine[]): readonly (readonly [Sourced, readonly RegionLine[]])[] {
  const classes = groupBy(ranked, (line) =>
    line.class === undefined ? undefined : String(line.class.value),
  );
  return [...classes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, lines]) => {
      const [first] = lines;
      return first?.class === undefined ? [] : [[first.class, lines] as const];
    });
}
