import { element } from '../element.js';

/**
 * An entry of a list that shows a headline, and its contents once it is opened.
 *
 * @param contents made at the first opening
 * @param below a line under the headline
 */
export function foldedEntry(
  headline: readonly HTMLElement[],
  contents: () => readonly HTMLElement[],
  below: readonly HTMLElement[] = [],
): HTMLDetailsElement {
  const summary = element('summary', {}, element('span', { class: 'headline' }, ...headline), ...below);
  const details = element('details', { class: 'entry' }, summary);
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(...contents());
  });
  return details;
}
