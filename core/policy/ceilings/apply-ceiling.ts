import type { DecimalText } from '../../decimal.js';
import type { ClaimOutcome } from '../award.js';
import type { ClauseContext } from '../clauses/clause-context.js';
import { hasClause } from '../law/policy.js';
import type { Fact } from '../reasoning/fact.js';
import { Reasoning } from '../reasoning/reasoning.js';
import type { Quantity } from '../reasoning/step.js';
import { cutToCeiling, isPositive, subtractFromCeiling, withReadings } from './cut-to-ceiling.js';

/**
 * 4-3 年度累计上限 (第4条第2款): caps the applicant's awards of the year by its R&D expenses. What counts
 * against the ceiling is the reading art4.capScope; by default the R&D subsidies of all levels. Outcomes that
 * are not computed, or are 0, stay as they are; so do all under a policy without this ceiling.
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
  if (!hasClause(context.policy, '4-3')) return outcomes;
  if (expensesWan.value === undefined || !outcomes.some(isPositive)) return outcomes;
  const reasoning = new Reasoning(context.policy, '4-3', `${context.awardYear - 1}-12-31`, context.choices);
  const scope = reasoning.reading('art4.capScope');
  const counts = (outcome: ClaimOutcome) =>
    isPositive(outcome) && (scope === 'all-articles' || outcome.clause === '4-1' || outcome.clause === '4-2');
  const read = outcomes.map((outcome) =>
    isPositive(outcome) && !counts(outcome) ? withReadings(outcome, reasoning) : outcome,
  );
  if (!read.some(counts)) return read;

  const expenses = reasoning.quantity('年度研发费用', expensesWan);
  const full = reasoning.tier('年度累计上限', 'ceilingByRd', expenses);
  const ceiling = full && { full, left: subtractOther(reasoning, full, otherSubsidyWan, scope) };
  return cutToCeiling(read, counts, ceiling, reasoning);
}

/** What the ceiling leaves after the R&D subsidies of other levels. */
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
  return subtractFromCeiling(reasoning, ceiling, reasoning.quantity('其他层级研发补助', otherSubsidyWan));
}
