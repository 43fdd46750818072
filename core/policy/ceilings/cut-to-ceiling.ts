import { add, compare } from '../../decimal.js';
import type { ClaimOutcome } from '../award.js';
import type { LedgerEntry } from '../book/applicants/applicant.js';
import type { Reasoning } from '../reasoning/reasoning.js';
import type { Quantity, Step } from '../reasoning/step.js';
import { type CutOrder, distributeCut } from './distribute-cut.js';

/** A ceiling over several awards together. */
export interface Ceiling {
  readonly full: Quantity;
  /** What it leaves after what was received besides. */
  readonly left: Quantity;
}

/** Whether an outcome is a certain amount above 0. */
export function isPositive(outcome: ClaimOutcome): boolean {
  return outcome.status === 'computed' && hasAmount(outcome);
}

/** Whether an outcome is an amount above 0, certain or an upper bound. */
export function hasAmount({ status, amountWan }: ClaimOutcome): boolean {
  const isAmount = status === 'computed' || status === 'upper-bound';
  return isAmount && amountWan !== undefined && compare(amountWan, '0') > 0;
}

/**
 * The outcomes after a ceiling over those that count, with how it was found; the others as they are. Without a
 * ceiling, or with a doubt in what it rests on, those that count are left open.
 *
 * @param outcomes in clause order, in which they are cut unless the reading general.cutOrder says otherwise
 * @param counts true only for outcomes with an amount
 * @param reasoning how the ceiling was found, whose readings and notes each outcome takes over
 */
export function cutToCeiling(
  outcomes: readonly ClaimOutcome[],
  counts: (outcome: ClaimOutcome) => boolean,
  ceiling: Ceiling | undefined,
  reasoning: Reasoning,
): readonly ClaimOutcome[] {
  if (ceiling === undefined || !reasoning.holds) {
    return outcomes.map((outcome) => (counts(outcome) ? leaveOpen(outcome, reasoning) : outcome));
  }
  const { full, left } = ceiling;
  const counted = outcomes.filter(counts);
  const amounts = counted.map(({ amountWan }) => amountWan ?? '0');
  const bitesSeveral = counted.length > 1 && compare(add(...amounts), left.value) > 0;
  const order = bitesSeveral ? (reasoning.reading('general.cutOrder') as CutOrder) : 'clause-order';
  const cut = distributeCut(amounts, left.value, order);
  const common = reasoning.conclude();
  return outcomes.map((outcome): ClaimOutcome => {
    const index = counted.indexOf(outcome);
    if (index < 0) return outcome;
    const own: Quantity = { label: '本项', value: outcome.amountWan ?? '0', unit: '万元' };
    const given: Quantity = { label: '应补', value: cut[index] ?? '0', unit: '万元' };
    const together: Quantity = { label: '各条合计', value: add(...amounts), unit: '万元' };
    const last: Step =
      counted.length === 1
        ? { operator: 'minimum', operands: [own, left], result: given }
        : { operator: 'share', operands: [own, left, together], result: given, note: cutOrders[order] };
    return {
      ...withReadings(outcome, reasoning),
      amountWan: given.value,
      steps: [...outcome.steps, ...common.steps, last],
      notes: [...outcome.notes, ...common.notes],
      ceilingWan: full.value,
    };
  });
}

const cutOrders: Readonly<Record<CutOrder, string>> = {
  'clause-order': '按条款次序',
  'largest-first': '金额大的先减',
  'pro-rata': '按比例',
};

/** What lines of the ledger approved, together; one without its approved sum leaves the ceiling unknown. */
export function totalReceived(reasoning: Reasoning, lines: readonly LedgerEntry[]): Quantity {
  for (const { approvedWan, source } of lines) {
    if (approvedWan === undefined) reasoning.require('台账核定额已填', { source }, () => true);
  }
  const quantities = lines.map(
    ({ year, clause, approvedWan = '0', source }): Quantity => ({
      label: `${year}年度按${clause}奖补`,
      value: approvedWan,
      unit: '万元',
      source,
    }),
  );
  return reasoning.total('已奖补', quantities);
}

/** What a ceiling leaves after what was received besides, never less than 0. */
export function subtractFromCeiling(reasoning: Reasoning, ceiling: Quantity, received: Quantity): Quantity {
  if (compare(received.value, '0') === 0) return ceiling;
  const left = reasoning.subtract('上限余额', ceiling, received);
  const zero: Quantity = { label: '', value: '0', unit: '万元' };
  return compare(left.value, '0') < 0 ? reasoning.maximum('上限余额', [left, zero]) : left;
}

/** An outcome that rests on readings of a ceiling besides its own. */
export function withReadings(outcome: ClaimOutcome, reasoning: Reasoning): ClaimOutcome {
  return { ...outcome, readings: [...outcome.readings, ...reasoning.conclude().readings] };
}

/** An award whose ceiling is not known is not certain. */
function leaveOpen(outcome: ClaimOutcome, reasoning: Reasoning): ClaimOutcome {
  const { amountWan: _own, ...open } = withReadings(outcome, reasoning);
  const { conditions, notes } = reasoning.conclude();
  return {
    ...open,
    status: 'needs-decision',
    conditions: [...outcome.conditions, ...conditions],
    notes: [...outcome.notes, ...notes],
  };
}
