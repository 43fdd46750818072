import type { ChangeOutcome } from '../../host/host.js';
import { element } from './element.js';

/** So many changed cells are named; the others are counted. */
const mostNamed = 20;

/**
 * What became of a batch of changes.
 *
 * @param done what is said of so many cells when nothing went wrong
 */
export function changeReport(outcome: ChangeOutcome, done: (cells: number) => string): HTMLElement {
  const { cells, plannedCells, problem } = outcome;
  if (problem === undefined) return element('p', { class: 'notice done' }, done(cells));
  return element(
    'div',
    { class: 'notice problem', role: 'alert' },
    element('p', {}, `没有做完：${problem.fact}；${problem.fix}`),
    element('p', {}, standingText(outcome, plannedCells)),
  );
}

/** What stands in the book after a batch that broke off. */
function standingText({ cells, changed }: ChangeOutcome, plannedCells: number): string {
  if (changed === undefined) return '改到哪里没有读出来，先重新体检，看现在的内容。';
  if (cells === 0) return `原定 ${plannedCells} 格，一格也没有改动。`;
  const named = changed.slice(0, mostNamed).join('、');
  const more = changed.length > mostNamed ? ` 等 ${changed.length} 格` : '';
  return `原定 ${plannedCells} 格，已改 ${cells} 格：${named}${more}；其余没有改动。`;
}
