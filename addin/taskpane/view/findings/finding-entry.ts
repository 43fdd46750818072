import type { Finding } from '../../../../core/finding.js';
import { describe } from '../../../../core/messages/index.js';
import { mendedText } from '../../../../workbook/books/mend-plan.js';
import type { CellPlace } from '../../../host/host.js';
import { button, element } from '../element.js';
import { severityMark } from '../severity-mark.js';
import { explanationForm } from './explanation-form.js';
import type { FindingActs } from './finding-acts.js';

/** A finding in two lines and more, as a button that shows its cell; below it what can be done about it. */
export function findingEntry(
  finding: Finding,
  showCell: (place: CellPlace) => void,
  acts?: FindingActs,
): readonly HTMLElement[] {
  const { where, fact, expected, fix, basis, explanation } = describe(finding);
  const lines = [
    element('span', { class: 'headline' }, severityMark(finding.severity), element('b', {}, where)),
    element('span', {}, fact),
    ...(expected === undefined ? [] : [element('span', { class: 'expected' }, expected)]),
    ...(fix === undefined ? [] : [element('span', { class: 'fix' }, fix)]),
    ...(basis === undefined ? [] : [element('span', { class: 'basis' }, basis)]),
    ...(explanation === undefined ? [] : [element('span', { class: 'explained' }, explanation)]),
  ];
  const main = mainOf(finding, lines, showCell);
  return acts === undefined ? [main] : [main, ...actsOf(finding, acts)];
}

/** A button where there is a place to show, else only text. */
function mainOf(
  { place }: Finding,
  lines: readonly HTMLElement[],
  showCell: (place: CellPlace) => void,
): HTMLElement {
  if (place.kind !== 'sheet' || place.sheet === undefined) {
    return element('div', { class: 'entry', 'data-main': '' }, ...lines);
  }
  const { sheet, cell } = place;
  const act = () => showCell({ sheet, ...(cell !== undefined && { cell }) });
  const main = button('', act, { class: 'entry', 'data-main': '' });
  main.append(...lines);
  return main;
}

function actsOf(finding: Finding, acts: FindingActs): readonly HTMLElement[] {
  const { said, typed } = acts.stateOf(finding);
  if (said !== undefined) return [element('p', { class: 'said' }, said)];
  if (typed !== undefined) return [explanationForm(finding, typed, acts)];
  const mend = acts.mendOf(finding);
  const buttons = [
    ...(mend === undefined
      ? []
      : [button(`改为${mendedText(mend.after)}`, () => acts.mend(mend), { class: 'small' })]),
    ...(acts.canExplain(finding)
      ? [button('写核实说明', () => acts.setState(finding, { typed: '' }), { class: 'small' })]
      : []),
  ];
  return buttons.length === 0 ? [] : [element('div', { class: 'acts' }, ...buttons)];
}
