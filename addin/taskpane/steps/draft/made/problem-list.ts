import { compareSeverity, type Finding } from '../../../../../core/finding.js';
import type { CellPlace } from '../../../../host/host.js';
import { button, element } from '../../../view/element.js';
import { longList } from '../../../view/lists/long-list.js';
import { severityMark } from '../../../view/severity-mark.js';
import { findingWords } from './finding-words.js';

/** The problems, gravest first, each with the way to its cell; nothing without any. */
export function problemList(
  findings: readonly Finding[],
  showCell: (place: CellPlace) => void,
): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const sorted = [...findings].sort((a, b) => compareSeverity(a.severity, b.severity));
  return [longList(sorted, (finding) => problemEntry(finding, showCell), { class: 'findings' })];
}

function problemEntry(finding: Finding, showCell: (place: CellPlace) => void): HTMLElement {
  const { place } = finding;
  return element(
    'div',
    { class: 'entry' },
    severityMark(finding.severity),
    ...(place.kind === 'sheet' && place.sheet !== undefined
      ? [cellLink(place.sheet, place.cell, showCell)]
      : []),
    element('span', {}, findingWords(finding)),
  );
}

function cellLink(
  sheet: string,
  cell: string | undefined,
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const label = cell === undefined ? sheet : `${sheet}!${cell}`;
  return button(label, () => showCell({ sheet, ...(cell !== undefined && { cell }) }), { class: 'link' });
}
