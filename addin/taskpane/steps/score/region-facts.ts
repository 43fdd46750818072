import { roundHalfUp } from '../../../../core/decimal.js';
import { gapToNext } from '../../../../core/indicator/score/gap-to-next.js';
import type { RegionScore, Scoring } from '../../../../core/indicator/score/score-regions.js';
import { shownScore } from '../../../../core/report/score/score-document.js';
import { trialsText } from '../../../../core/report/score/score-lines.js';
import type { CellPlace } from '../../../host/host.js';
import { element } from '../../view/element.js';
import { cellButton } from '../cell-button.js';

/** So many indicators are named of a distance: where most is lost. */
const mostGaps = 3;

/** What the score of a region is made of: classes, what is missing, 加减分, the distance to the one before, indicators. */
export function regionFacts(
  region: RegionScore,
  scoring: Scoring,
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const facts: readonly (readonly [string, string])[] = [
    ['各类得分率', groupsText(region, scoring)],
    [
      '缺的指标',
      region.missing.length === 0 ? '' : `${region.missing.join('、')}；${trialsText(region, scoring)}`,
    ],
    ['加减分', region.data.adjustments.map(({ points, reason }) => `${points} 分，${reason}`).join('；')],
    ['与前一名', gapText(region, scoring)],
  ];
  return element(
    'dl',
    {},
    ...facts.flatMap(([name, text]) =>
      text === '' ? [] : [element('dt', {}, name), element('dd', {}, text)],
    ),
    element('dt', {}, '各指标'),
    element('dd', {}, indicatorList(region, scoring, showCell)),
  );
}

/** 「创新投入 73.86%、创新主体 80.00%」: marks are full at 100. */
function groupsText({ groups }: RegionScore, { framework }: Scoring): string {
  return framework.root.children
    .flatMap((node) => {
      const marks = node.kind === 'group' ? groups.get(node) : undefined;
      return marks === undefined ? [] : [`${node.name} ${roundHalfUp(marks, 2)}%`];
    })
    .join('、');
}

/** 「比文峰区少 0.52 分，差在：研发投入强度 0.40 分（到 2.31 追平）」; empty for the first. */
function gapText(region: RegionScore, scoring: Scoring): string {
  const gap = gapToNext(region, scoring);
  if (gap === undefined) return '';
  const shown = (score: string) => shownScore(score, scoring.framework);
  const lost = gap.indicators
    .filter(({ behind }) => !behind.startsWith('-'))
    .slice(0, mostGaps)
    .map(({ indicator, behind, valueToDrawLevel }) => {
      const level = valueToDrawLevel === undefined ? '' : `（到 ${roundHalfUp(valueToDrawLevel, 4)} 追平）`;
      return `${indicator.name} ${shown(behind)} 分${level}`;
    });
  const where = lost.length === 0 ? '' : `，差在：${lost.join('、')}`;
  return `比${gap.next.data.region}少 ${shown(gap.gap)} 分${where}`;
}

function indicatorList(
  { data, indicators }: RegionScore,
  { columns, framework }: Scoring,
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const lines = columns.map(({ indicator }, index) => {
    const score = indicators[index];
    const source = data.sources.get(indicator.id);
    const points =
      score?.contribution === undefined ? '没有得分' : `${shownScore(score.contribution, framework)} 分`;
    const reason = score !== undefined && 'undefined' in score.mark ? `，${score.mark.undefined}` : '';
    return element(
      'li',
      {},
      `${indicator.name} ${valueText(score?.value, indicator.unit)}：${points}${reason} `,
      ...(source === undefined ? [] : [sourceOf(source, showCell)]),
    );
  });
  return element('ul', {}, ...lines);
}

/** At most four digits behind the point: a value that was computed may have fifty. */
function valueText(value: string | undefined, unit: string | undefined): string {
  if (value === undefined) return '没有数据';
  const isLong = /\.\d{5}/.test(value);
  return `${isLong ? roundHalfUp(value, 4) : value}${unit ?? ''}`;
}

/** The cell a value stands in, to be shown; of a computed value what it was computed of. */
function sourceOf(source: string, showCell: (place: CellPlace) => void): HTMLElement {
  return /![A-Z]+\d+$/.test(source)
    ? cellButton(source, showCell)
    : element('span', { class: 'hint' }, source);
}
