import type { Finding } from '../../../../core/finding.js';
import { button, element } from '../element.js';
import type { FindingActs } from './finding-acts.js';

/** The input for the explanation of a 核实性 finding. Esc puts it away again. */
export function explanationForm(finding: Finding, typed: string, acts: FindingActs): HTMLElement {
  const { refused } = acts.stateOf(finding);
  const input = element('textarea', { rows: '3' });
  input.value = typed;
  input.addEventListener('input', () => acts.keepTyped(finding, input.value));
  const leave = () => acts.setState(finding, {});
  const form = element(
    'div',
    { class: 'explanation' },
    element('label', {}, '核实说明：写明事实和依据，如凭证、文件', input),
    ...(refused === undefined ? [] : [element('p', { class: 'notice problem', role: 'alert' }, refused)]),
    element(
      'div',
      { class: 'acts' },
      button('写入「核实说明」', () => acts.explain(finding), { class: 'small' }),
      button('不写', leave, { class: 'small' }),
    ),
  );
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  });
  return form;
}
