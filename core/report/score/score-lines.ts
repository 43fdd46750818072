import { compare, type DecimalText } from '../../decimal.js';
import { methodText } from '../../indicator/methods/choose-method.js';
import { type LastStanding, rankChange } from '../../indicator/score/rank-change.js';
import { rankOrder, rankText } from '../../indicator/score/rank-order.js';
import type { RegionScore, Scoring } from '../../indicator/score/score-regions.js';
import { shownScore } from './score-document.js';

/** The scoring for people: what it rests on, then a line for each region by rank. */
export function scoreLines(scoring: Scoring, last: readonly LastStanding[] | undefined): readonly string[] {
  return [
    ...scoreBasisLines(scoring),
    ...rankOrder(scoring.regions).map((region) => regionLine(region, scoring, last)),
    tieLine,
  ];
}

/** What the scoring rests on: the framework, then the methods. */
export function scoreBasisLines({ framework, methods, columns }: Scoring): readonly string[] {
  const own = columns.filter(({ indicator }) => indicator.methods !== undefined).length;
  return [
    `${framework.title}（${framework.source}）`,
    `评分方法：${methods.map(methodText).join('；不能用的依次用 ')}${own > 0 ? `；${own} 项另有规定` : ''}`,
  ];
}

/** How ranks are made: said below them. */
export const tieLine = '名次按未舍入的分数排列，同分并列，下一名次空出；显示的分数四舍五入。';

function regionLine(
  region: RegionScore,
  scoring: Scoring,
  last: readonly LastStanding[] | undefined,
): string {
  const { data, total, rank, classRank } = region;
  const parts = [rankText(rank), data.region];
  if (total !== undefined) parts.push(`${shownScore(total, scoring.framework)} 分`);
  if (data.class !== undefined) parts.push(`${data.class}${rankText(classRank)}`);
  const trials = trialsText(region, scoring);
  if (trials !== '') parts.push(`缺 ${region.missing.length} 项（${trials}）`);
  const change = last === undefined ? undefined : rankChange(region, last);
  if (change?.placesUp !== undefined) parts.push(changeText(change.placesUp));
  return parts.join('｜');
}

/** 「试算：按零 61.00，按其余折算 71.00」: what a total would be under a rule for what is missing; empty where nothing is. */
export function trialsText({ trials }: RegionScore, { framework }: Scoring): string {
  if (trials === undefined) return '';
  const shown = (score: DecimalText | undefined) =>
    score === undefined ? '得不出' : shownScore(score, framework);
  return `试算：按零 ${shown(trials.asZero)}，按其余折算 ${shown(trials.renormalised)}`;
}

/** 「升2」, 「降1」, 「持平」. */
export function changeText(placesUp: DecimalText): string {
  const order = compare(placesUp, '0');
  if (order === 0) return '持平';
  return order > 0 ? `升${placesUp}` : `降${placesUp.slice(1)}`;
}
