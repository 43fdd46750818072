import type { DutyState } from '../../../../core/deadlines/duty.js';
import type { StandingDuty } from '../../../../core/deadlines/duty-standing.js';
import { countingText, dutyText, standingText } from '../../../../core/report/due/due-report.js';
import type { CellPlace } from '../../../host/host.js';
import { element } from '../../view/element.js';
import { signedWord } from '../../view/signed-word.js';

/** How the mark looks, and its sign. */
const marks: Readonly<Record<DutyState, readonly [string, string]>> = {
  overdue: ['barred', '✕'],
  grace: ['needs-decision', '!'],
  open: ['upper-bound', '○'],
};

/** A duty as an entry that shows the cell from which it is counted. */
export function dutyEntry(duty: StandingDuty, showCell: (place: CellPlace) => void): HTMLElement {
  const { state, by, host, source, place } = duty;
  const [kind, sign] = marks[state];
  const entry = element(
    'button',
    { type: 'button', class: 'entry' },
    element(
      'span',
      { class: 'headline' },
      signedWord(kind, sign, standingText(duty)),
      element('b', {}, `最迟 ${by}`),
    ),
    element('span', {}, dutyText(duty)),
    ...(host === undefined ? [] : [element('span', {}, `承办：${host}`)]),
    element('span', { class: 'hint' }, countingText(duty)),
    element('span', { class: 'basis' }, source),
  );
  const { sheet, cell } = place;
  entry.addEventListener('click', () => {
    if (sheet !== undefined) showCell({ sheet, ...(cell !== undefined && { cell }) });
  });
  return entry;
}
