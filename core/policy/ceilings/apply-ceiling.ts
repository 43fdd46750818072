import { add, compare, type DecimalText } from '../decimal.js';
import type { ClaimOutcome } from './award.js';
import type { ClauseContext } from './clauses/clause-context.js';
import { type CutOrder, distributeCut } from './distribute-cut.js';
import type { Fact } from './reasoning/fact.js';
import { Reasoning } from './reasoning/reasoning.js';
import type { Quantity, Step } from './reasoning/step.js';

/**
 * 4-3 年度累计上限 (第4条第2款): caps the applicant's awards of the year by its R&D expenses. What counts
 * against the ceiling is the reading art4.capScope; by default the R&D subsidies of all levels. Outcomes that
 * are not computed, or are 0, stay as they are.
 *
 * @param outcomes in clause order, one applicant, one year
 * @param expensesWan the R&D expenses of the R&D year
 * @param otherSubsidyWan R&D subsidies of other levels for that year; absent counts as none, with a note
 */
export function applyCeiling(
  outcomes: readonly ClaimOutcome[],
  expensesWan: Fact<DecimalText>,
  otherSubsidyWan: Fact<DecimalText>,
  context: ClauseContext,
): readonly ClaimOutcome[] {
  const isPositive = (outcome: ClaimOutcome) =>
    outcome.status === 'computed' && outcome.amountWan !== undefined && compare(outcome.amountWan, '0') > 0;
  if (expensesWan.value === undefined || !outcomes.some(isPositive)) return outcomes;

  const reasoning = new Reasoning(context.policy, '4-3', `${context.awardYear - 1}-12-31`, context.choices);
  const scope = reasoning.reading('art4.capScope');
  const counts = (outcome: ClaimOutcome) =>
    isPositive(outcome) && (scope === 'all-articles' || outcome.clause === '4-1' || outcome.clause === '4-2');
  const counted = outcomes.filter(counts);
  if (counted.length === 0) {
    return outcomes.map((outcome) => (isPositive(outcome) ? withReadings(outcome, reasoning) : outcome));
  }

  const ceiling = reasoning.tier(
    '年度累计上限',
    'ceilingByRd',
    reasoning.quantity('年度研发费用', expensesWan),
  );
  const available = ceiling && subtractOther(reasoning, ceiling, otherSubsidyWan, scope);
  if (ceiling === undefined || available === undefined || !reasoning.holds) {
    return outcomes.map((outcome) => (counts(outcome) ? leaveOpen(outcome, reasoning) : outcome));
  }
  const amounts = counted.map((outcome) => outcome.amountWan ?? '0');
  const bitesSeveral = counted.length > 1 && compare(add(...amounts), available.value) > 0;
  const order = bitesSeveral ? (reasoning.reading('general.cutOrder') as CutOrder) : 'clause-order';
  const cut = distributeCut(amounts, available.value, order);
  const common = reasoning.conclude();

  return outcomes.map((outcome): ClaimOutcome => {
    const index = counted.indexOf(outcome);
    if (index < 0) return isPositive(outcome) ? withReadings(outcome, reasoning) : outcome;
    const own: Quantity = { label: '本项', value: outcome.amountWan ?? '0', unit: '万元' };
    const given: Quantity = { label: '应补', value: cut[index] ?? '0', unit: '万元' };
    const operator = counted.length === 1 ? 'minimum' : 'share';
    const last: Step = { operator, operands: [own, available], result: given };
    return {
      ...withReadings(outcome, reasoning),
      amountWan: given.value,
      steps: [...outcome.steps, ...common.steps, last],
      notes: [...outcome.notes, ...common.notes],
      ceilingWan: ceiling.value,
    };
  });
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

/** What the ceiling leaves after the R&D subsidies of other levels, never less than 0. */
function subtractOther(
  reasoning: Reasoning,
  ceiling: Quantity,
  otherSubsidyWan: Fact<DecimalText>,
  scope: string,
): Quantity {
  if (scope === 'rd-city-only') return ceiling;
  if (otherSubsidyWan.doubt !== undefined) {
    reasoning.require('其他层级研发补助清楚', otherSubsidyWan, () => true);
    return ceiling;
  }
  if (otherSubsidyWan.value === undefined) {
    reasoning.note('其他层级研发补助未填，按没有计');
    return ceiling;
  }
  if (compare(otherSubsidyWan.value, '0') === 0) return ceiling;
  const other = reasoning.quantity('其他层级研发补助', otherSubsidyWan);
  const rest = reasoning.subtract('上限余额', ceiling, other);
  const zero: Quantity = { label: '', value: '0', unit: '万元' };
  return compare(rest.value, '0') < 0 ? reasoning.maximum('上限余额', [rest, zero]) : rest;
}

function withReadings(outcome: ClaimOutcome, reasoning: Reasoning): ClaimOutcome {
  return { ...outcome, readings: [...outcome.readings, ...reasoning.conclude().readings] };
}
