import { add, compare, type DecimalText, divide, multiply, trim } from '../../../core/decimal.js';
import type { Framework, IndicatorNode } from '../../../core/indicator/framework/framework.js';
import { indicatorsOf } from '../../../core/indicator/framework/framework.js';
import { methodText } from '../../../core/indicator/methods/choose-method.js';
import { fullMarks } from '../../../core/indicator/methods/mark.js';
import { rankSheet, scoreTitle } from '../../../core/indicator/result-book/score-sheets.js';
import { gapToNext } from '../../../core/indicator/score/gap-to-next.js';
import { rankChange } from '../../../core/indicator/score/rank-change.js';
import { rankOrder } from '../../../core/indicator/score/rank-order.js';
import type { RegionScore, Scoring } from '../../../core/indicator/score/score-regions.js';
import { shownScore } from '../../../core/report/score/score-document.js';
import { scoreHighlights } from '../../../core/report/score/score-highlights.js';
import { changeText } from '../../../core/report/score/score-lines.js';
import { columnLetters } from '../../../core/sheet/address.js';
import type { BarPlan, CellPlan, SheetPlan } from '../../write/plan.js';
import { headerRow, noteRow, textCell, titleRow } from '../award-result/cells.js';
import { rankCell, scoreCell, scoreFormat } from './cells.js';
import type { ScoreResult } from './score-result.js';

/** Title, three notes, the header. */
const headerRows = 5;

interface RankColumn {
  readonly title: string;
  readonly width: number;
  readonly cell: (region: RegionScore) => CellPlan;
  /** The score that fills a bar; absent without bars. */
  readonly full?: DecimalText;
}

/** 得分排名: one line a region by rank, with bars for the total and each class of indicators, and what it comes to. */
export function rankSheetPlan({ scoring, standings, robustness }: ScoreResult): SheetPlan {
  const { framework, methods, regions } = scoring;
  const columns = rankColumns(scoring, standings);
  const last = headerRows + regions.length;
  const bars = columns.flatMap(({ full }, index): readonly BarPlan[] => {
    const letters = columnLetters(index + 1);
    return full === undefined || compare(full, '0') <= 0
      ? []
      : [{ range: `${letters}${headerRows + 1}:${letters}${last}`, full }];
  });
  return {
    name: rankSheet.name,
    widths: columns.map(({ width }) => width),
    rows: [
      titleRow(`${framework.title}　得分排名`),
      noteRow(
        `依据：${framework.source}。评分方法：${methods.map(methodText).join('；不能用的依次用 ') || '见「评分办法」'}。`,
      ),
      noteRow('名次按未舍入的分数排列；同分并列，下一名次空出。条形的长度是得分与满分之比。'),
      noteRow('缺数不按零分计：没有总分的不排名。各类得分与总分分别四舍五入。'),
      headerRow(columns.map(({ title }) => title)),
      ...rankOrder(regions).map((region) => columns.map(({ cell }) => cell(region))),
      [],
      ...scoreHighlights(scoring, robustness).map((text) => [plainText(text)]),
    ],
    freeze: { rows: headerRows, columns: 2 },
    bars,
    gridlines: false,
    print: { orientation: 'landscape', titleRows: [headerRows, headerRows] },
  };
}

function rankColumns(scoring: Scoring, standings: ScoreResult['standings']): readonly RankColumn[] {
  const { framework, regions } = scoring;
  const format = scoreFormat(framework.shownDecimals);
  const has = (test: (region: RegionScore) => boolean) => regions.some(test);
  const classes = framework.root.children.filter(({ kind }) => kind === 'group');
  const columns: (RankColumn | false)[] = [
    { title: rankSheet.rank, width: 9, cell: ({ rank }) => rankCell(rank) },
    { title: rankSheet.region, width: 26, cell: ({ data }) => textCell(data.region) },
    {
      title: rankSheet.total,
      width: 20,
      cell: ({ total }) => scoreCell(total, format, 'total'),
      full: framework.root.weight,
    },
    has(({ data }) => data.class !== undefined) && {
      title: rankSheet.class,
      width: 10,
      cell: ({ data }) => textCell(data.class ?? ''),
    },
    has(({ data }) => data.class !== undefined) && {
      title: rankSheet.classRank,
      width: 10,
      cell: ({ classRank }) => rankCell(classRank),
    },
    ...classes.map((node): RankColumn => {
      const full = pointsOf(node, scoring);
      return {
        title: scoreTitle(node.name, full === undefined ? undefined : trim(shownScore(full, framework))),
        width: 14,
        cell: (region) => scoreCell(classScore(node, region, full), format),
        full: full ?? fullMarks,
      };
    }),
    has(({ adjustment }) => compare(adjustment, '0') !== 0) && {
      title: rankSheet.adjustment,
      width: 10,
      cell: ({ adjustment }) => scoreCell(adjustment, format),
    },
    has(({ data }) => data.adjustments.length > 0) && {
      title: rankSheet.reasons,
      width: 30,
      cell: ({ data }) => textCell(reasonsOf(data)),
    },
    has(({ data }) => data.selfScore !== undefined) && {
      title: '自评得分',
      width: 11,
      cell: ({ data }) => scoreCell(data.selfScore, format),
    },
    has(({ data }) => data.selfScore !== undefined) && {
      title: '考评得分',
      width: 11,
      cell: ({ assessed }) => scoreCell(assessed, format),
    },
    {
      title: '与前一名相差',
      width: 13,
      cell: (region) => scoreCell(gapToNext(region, scoring)?.gap, format),
    },
    standings !== undefined && {
      title: rankSheet.lastRank,
      width: 10,
      cell: (region) => scoreCell(rankChange(region, standings)?.last.rank, '0'),
    },
    standings !== undefined && {
      title: rankSheet.change,
      width: 9,
      cell: (region) => {
        const places = rankChange(region, standings)?.placesUp;
        return textCell(places === undefined ? '' : changeText(places));
      },
    },
    has(({ missing }) => missing.length > 0) && {
      title: rankSheet.missing,
      width: 34,
      cell: ({ missing }) => textCell(missing.join('、')),
    },
    has(({ trials }) => trials !== undefined) && {
      title: '试算总分',
      width: 24,
      cell: ({ trials }) => textCell(trialsText(trials, framework)),
    },
  ];
  return columns.filter((column) => column !== false);
}

/** The points that a class of indicators has in the total; absent under a geometric mean. */
function pointsOf(node: IndicatorNode, { weights }: Scoring): DecimalText | undefined {
  const own = indicatorsOf(node).map(({ id }) => weights.get(id));
  return own.every((weight) => weight !== undefined) ? add(...own) : undefined;
}

function classScore(
  node: IndicatorNode,
  { groups }: RegionScore,
  full: DecimalText | undefined,
): DecimalText | undefined {
  const marks = node.kind === 'group' ? groups.get(node) : undefined;
  return marks === undefined || full === undefined ? marks : divide(multiply(marks, full), fullMarks);
}

/** 「加2分：获国家级平台；扣1分：迟报」. */
function reasonsOf({ adjustments }: RegionScore['data']): string {
  return adjustments
    .map(
      ({ points, reason }) =>
        `${compare(points, '0') < 0 ? '扣' : '加'}${points.replace('-', '')}分：${reason}`,
    )
    .join('；');
}

function trialsText(trials: RegionScore['trials'], framework: Framework): string {
  if (trials === undefined) return '';
  const shown = (score: DecimalText | undefined) =>
    score === undefined ? '得不出' : shownScore(score, framework);
  return `缺项按零分计 ${shown(trials.asZero)}，按其余指标折算 ${shown(trials.renormalised)}`;
}

/** A line that runs on over the columns beside it. */
function plainText(text: string): CellPlan {
  return { kind: 'text', text };
}
