import { add, compare } from '../../../../core/decimal.js';
import { awardLines } from '../../../../core/report/award-report.js';
import type { AwardRun } from '../../../../core/report/run-award.js';
import { element } from '../element.js';

/**
 * The batch in the words of the command line. Its headline is what is certain, as approved; what was computed
 * stands beside it only where that differs.
 */
export function awardTotals(run: AwardRun): HTMLElement {
  const [basis = '', certain = '', ...others] = awardLines(run).map((line) => line.trim());
  return element(
    'ul',
    { class: 'totals' },
    element('li', {}, basis),
    element('li', { class: 'certain' }, certain, ...computedNote(run)),
    ...others.map((line) => element('li', {}, line)),
  );
}

function computedNote({ assessment: { awards, totals } }: AwardRun): readonly HTMLElement[] {
  const computed = awards.filter(({ status }) => status === 'computed');
  const computedWan = add(...computed.map(({ amountWan }) => amountWan ?? '0'));
  if (compare(computedWan, totals.certainWan) === 0) return [];
  return [element('span', { class: 'computed' }, `测算额 ${computedWan} 万元`)];
}
