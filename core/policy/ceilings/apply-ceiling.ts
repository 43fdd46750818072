import type { DecimalText } from '../../decimal.js';
import type { ClaimOutcome } from '../award.js';
import { yearEnd } from '../clauses/begin-claim.js';
import type { ClauseContext } from '../clauses/clause-context.js';
import { isAwarded } from '../clauses/recognitions/recognition-claim.js';
import { isComputedClause } from '../law/policy.js';
import type { Fact } from '../reasoning/fact.js';
import { Reasoning } from '../reasoning/reasoning.js';
import type { Quantity } from '../reasoning/step.js';
import {
  cutToCeiling,
  isPositive,
  subtractFromCeiling,
  totalReceived,
  withReadings,
} from './cut-to-ceiling.js';

/**
 * 4-3 年度累计上限 (第4条第2款): caps the applicant's awards of the year by its R&D expenses, less what the ledger
 * shows as approved in the same year. What counts against the ceiling is the reading art4.capScope; by default the
 * R&D subsidies of all levels. Without R&D expenses the ceiling is not known, and what it caps is open. Outcomes that
 * are not computed, or are 0, stay as they are; so do all of an applicant that is no enterprise, and all under a
 * policy without this ceiling.
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
  const { policy, applicant, awardYear, choices } = context;
  const isEnterprise = applicant.kind.value === undefined || applicant.kind.value === '企业';
  if (!isComputedClause(policy, '4-3') || !isEnterprise || !outcomes.some(isPositive)) return outcomes;
  const reasoning = new Reasoning(policy, '4-3', yearEnd(awardYear - 1), choices);
  const scope = reasoning.reading('art4.capScope');
  // An applicant without R&D expenses has no R&D subsidy either.
  if (scope !== 'all-articles' && expensesWan.value === undefined) return outcomes;
  const isCapped = ({ clause }: { readonly clause: string }) =>
    scope === 'all-articles'
      ? policy.clauses.some(({ id }) => id === clause)
      : clause === '4-1' || clause === '4-2';
  const counts = (outcome: ClaimOutcome) => isPositive(outcome) && isCapped(outcome);
  const read = outcomes.map((outcome) =>
    isPositive(outcome) && !counts(outcome) ? withReadings(outcome, reasoning) : outcome,
  );
  if (!read.some(counts)) return read;

  reasoning.require(`${awardYear - 1}年研发费用已填，以定年度累计上限`, expensesWan, () => true);
  if (!reasoning.holds) return cutToCeiling(read, counts, undefined, reasoning);
  const full = reasoning.tier('年度累计上限', 'ceilingByRd', reasoning.quantity('年度研发费用', expensesWan));
  const paid = applicant.ledger.filter(
    (entry) => entry.year === awardYear && isAwarded(entry) && isCapped(entry),
  );
  const left = full && subtractFromCeiling(reasoning, full, totalReceived(reasoning, paid));
  const ceiling = full && left && { full, left: subtractOther(reasoning, left, otherSubsidyWan, scope) };
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
