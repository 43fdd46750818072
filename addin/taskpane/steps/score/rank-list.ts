import { type LastStanding, rankChange } from '../../../../core/indicator/score/rank-change.js';
import { rankOrder, rankText } from '../../../../core/indicator/score/rank-order.js';
import type { RegionScore, Scoring } from '../../../../core/indicator/score/score-regions.js';
import { shownScore } from '../../../../core/report/score/score-document.js';
import { changeText } from '../../../../core/report/score/score-lines.js';
import type { CellPlace } from '../../../host/host.js';
import { element } from '../../view/element.js';
import { walkWithArrows } from '../../view/lists/arrow-keys.js';
import { foldedEntry } from '../../view/lists/folded-entry.js';
import { regionFacts } from './region-facts.js';

/**
 * The regions by rank, tied ones named as such, one at a time to unfold: what its score is made of.
 *
 * @param last ranks to tell the change from; absent without a last time
 */
export function rankList(
  scoring: Scoring,
  last: readonly LastStanding[] | undefined,
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const list = element(
    'ol',
    { class: 'awards', 'aria-label': '名次' },
    ...rankOrder(scoring.regions).map((region) =>
      element('li', {}, regionEntry(region, scoring, last, showCell)),
    ),
  );
  walkWithArrows(list, 'summary');
  return list;
}

function regionEntry(
  region: RegionScore,
  scoring: Scoring,
  last: readonly LastStanding[] | undefined,
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const { data, rank, total, classRank } = region;
  const { placesUp } = (last === undefined ? undefined : rankChange(region, last)) ?? {};
  const besides = [
    ...(data.class === undefined ? [] : [`${data.class}${rankText(classRank)}`]),
    ...(placesUp === undefined ? [] : [`比上次${changeText(placesUp)}`]),
  ];
  const headline = [
    element('b', {}, rankText(rank)),
    element('span', {}, data.region),
    element('b', {}, total === undefined ? '' : `${shownScore(total, scoring.framework)} 分`),
    ...besides.map((words) => element('span', { class: 'hint' }, words)),
  ];
  return foldedEntry(headline, () => [regionFacts(region, scoring, showCell)]);
}
