import { type Award, sourcesOf } from '../../../../core/policy/award.js';
import { reasonText } from '../../../../core/policy/award-text.js';
import type { CellPlace } from '../../../host/host.js';
import { element } from '../../view/element.js';
import { cellButton } from '../cell-button.js';

/** What is left to be decided, with the reason and the cells, in the order of the lines; nothing without any. */
export function undecidedList(
  awards: readonly Award[],
  showCell: (place: CellPlace) => void,
): readonly HTMLElement[] {
  const open = awards.filter(({ status }) => status === 'needs-decision');
  if (open.length === 0) return [];
  const entries = open.map((award) =>
    element(
      'li',
      {},
      element('b', {}, `${award.name}　${award.claim}`),
      element('div', {}, reasonText(award)),
      element('div', { class: 'sources' }, ...sourcesOf(award).map((source) => cellButton(source, showCell))),
    ),
  );
  const summary = element('summary', {}, `待裁定 ${open.length} 项，不计入合计`);
  return [element('details', { class: 'found' }, summary, element('ul', {}, ...entries))];
}
