import { compareSeverity, type Finding, type Severity } from '../../../core/finding.js';
import { describe, severityText } from '../../../core/messages/index.js';
import type { CellPlace } from '../../host/host.js';
import { walkWithArrows } from './arrow-keys.js';
import { element } from './element.js';
import { longList } from './long-list.js';
import { severityMark } from './mark.js';

const severities: readonly Severity[] = ['mandatory', 'verify', 'hint'];

/** The findings, gravest first, with a box for each severity to show or hide them. Clicking one shows its cell. */
export function findingsList(
  findings: readonly Finding[],
  showCell: (place: CellPlace) => void,
): HTMLElement {
  const sorted = [...findings].sort((a, b) => compareSeverity(a.severity, b.severity));
  const hidden = new Set<Severity>();
  const holder = element('div');
  const fill = () => {
    const shown = sorted.filter(({ severity }) => !hidden.has(severity));
    holder.replaceChildren(
      longList(shown, (finding) => findingEntry(finding, showCell), {
        class: 'findings',
        'aria-label': '问题',
      }),
    );
  };
  const filters = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const box = element('input', { type: 'checkbox', checked: '' });
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(severity);
      else hidden.add(severity);
      fill();
    });
    return element('label', {}, box, `${severityText[severity]} ${count}`);
  });
  fill();
  walkWithArrows(holder, 'button');
  return element(
    'div',
    {},
    element('div', { class: 'filters', role: 'group', 'aria-label': '显示哪些问题' }, ...filters),
    holder,
  );
}

function findingEntry(finding: Finding, showCell: (place: CellPlace) => void): HTMLElement {
  const { where, fact, expected, fix, basis } = describe(finding);
  const lines = [
    element('span', { class: 'headline' }, severityMark(finding.severity), element('b', {}, where)),
    element('span', {}, fact),
    ...(expected === undefined ? [] : [element('span', { class: 'expected' }, expected)]),
    ...(fix === undefined ? [] : [element('span', { class: 'fix' }, fix)]),
    ...(basis === undefined ? [] : [element('span', { class: 'basis' }, basis)]),
  ];
  const { place } = finding;
  if (place.kind !== 'sheet' || place.sheet === undefined)
    return element('div', { class: 'entry' }, ...lines);
  const { sheet, cell } = place;
  const entry = element('button', { type: 'button', class: 'entry' }, ...lines);
  entry.addEventListener('click', () => showCell({ sheet, ...(cell !== undefined && { cell }) }));
  return entry;
}
