import { add, type DecimalText } from '../../decimal.js';
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
  hasAmount,
  isPositive,
  subtractFromCeiling,
  totalReceived,
  withReadings,
} from './cut-to-ceiling.js';

/**
 * 4-3 年度累计上限 (第4条第2款): caps the applicant's awards of the year by its R&D expenses, less what the ledger
 * shows as approved in the same year. What counts against the ceiling is the reading art4.capScope; by default the
 * R&D subsidies of all levels. Without R&D expenses the ceiling is not known, and what it caps is open. Upper bounds
 * together have what certain amounts leave. Open outcomes, and those of 0, stay as they are; so do all of an applicant
 * that is no enterprise, and all under a policy without this ceiling.
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
  if (!isComputedClause(policy, '4-3') || !isEnterprise || !outcomes.some(hasAmount)) return outcomes;
  const reasoning = new Reasoning(policy, '4-3', yearEnd(awardYear - 1), choices);
  const scope = reasoning.reading('art4.capScope');
  const isCapped = ({ clause }: { readonly clause: string }) =>
    scope === 'all-articles'
      ? policy.clauses.some(({ id }) => id === clause)
      : clause === '4-1' || clause === '4-2';
  const counts = (outcome: ClaimOutcome) => hasAmount(outcome) && isCapped(outcome);
  const read = outcomes.map((outcome) =>
    hasAmount(outcome) && !counts(outcome) ? withReadings(outcome, reasoning) : outcome,
  );
  if (!read.some(counts)) return read;

  reasoning.require(`${awardYear - 1}年研发费用已填，以定年度累计上限`, expensesWan, () => true);
  if (!reasoning.holds) return cutToCeiling(read, counts, undefined, reasoning);
  const full = reasoning.tier('年度累计上限', 'ceilingByRd', reasoning.quantity('年度研发费用', expensesWan));
  const paid = applicant.ledger.filter(
    (entry) => entry.year === awardYear && isAwarded(entry) && isCapped(entry),
  );
  const left = full && subtractFromCeiling(reasoning, full, totalReceived(reasoning, paid));
  if (full === undefined || left === undefined) return cutToCeiling(read, counts, undefined, reasoning);
  const ceiling = { full, left: subtractOther(reasoning, left, otherSubsidyWan, scope) };
  if (!reasoning.holds) return cutToCeiling(read, counts, undefined, reasoning);
  const certain = (outcome: ClaimOutcome) => isPositive(outcome) && isCapped(outcome);
  const cut = cutToCeiling(read, certain, ceiling, reasoning);
  const givenWan = add(...cut.filter(certain).map(({ amountWan }) => amountWan ?? '0'));
  const given: Quantity = { label: '可算各项', value: givenWan, unit: '万元' };
  const isBound = (outcome: ClaimOutcome) => counts(outcome) && !isPositive(outcome);
  if (!cut.some(isBound)) return cut;
  const rest = { full, left: subtractFromCeiling(reasoning, ceiling.left, given) };
  return cutToCeiling(cut, isBound, rest, reasoning);
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
