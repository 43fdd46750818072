import { yearOf } from '../../calendar.js';
import { add, compare, type DecimalText } from '../../decimal.js';
import type { ClaimOutcome } from '../award.js';
import type { LedgerEntry } from '../book/applicants/applicant.js';
import { yearEnd } from '../clauses/begin-claim.js';
import type { ClauseContext } from '../clauses/clause-context.js';
import { isAwarded } from '../clauses/recognitions/recognition-claim.js';
import { servicesOf } from '../clauses/services/services.js';
import { isComputedClause } from '../law/policy.js';
import { Reasoning } from '../reasoning/reasoning.js';
import type { Quantity } from '../reasoning/step.js';
import { cutToCeiling, isPositive, subtractFromCeiling, totalReceived } from './cut-to-ceiling.js';

/** The clause of the ceiling over what one intermediary receives. */
export const bodyCeilingClause = '10-4';

/**
 * 10-4 中介机构累计上限 (第10条): caps the body's awards of 10-1 to 10-3 together, less what the ledger shows as
 * approved under them: since the policy is in force, or by the reading art10.capPeriod in this award year only.
 * Outcomes that are not computed, or are 0, stay as they are; so do all under a policy without this ceiling.
 *
 * @param outcomes in clause order, one applicant, one year
 */
export function applyBodyCeiling(
  outcomes: readonly ClaimOutcome[],
  context: ClauseContext,
): readonly ClaimOutcome[] {
  const { policy, awardYear, choices } = context;
  const capped = servicesOf(policy).filter((service) => service.capped);
  const clauses = capped.map((service) => service.clause);
  const counts = (outcome: ClaimOutcome) => isPositive(outcome) && clauses.includes(outcome.clause);
  const counted = outcomes.filter(counts);
  if (!isComputedClause(policy, bodyCeilingClause) || counted.length === 0) return outcomes;

  const reasoning = new Reasoning(policy, bodyCeilingClause, yearEnd(awardYear - 1), choices);
  const full = reasoning.parameter('累计上限', 'lifetimeCap');
  const claimedWan = add(...counted.map(({ amountWan }) => amountWan ?? '0'));
  const received = sumReceived(reasoning, full.value, claimedWan, [...clauses, bodyCeilingClause], context);
  return cutToCeiling(
    outcomes,
    counts,
    { full, left: subtractFromCeiling(reasoning, full, received) },
    reasoning,
  );
}

/** What the body has received before. The reading is asked only where counting all years cuts something. */
function sumReceived(
  reasoning: Reasoning,
  capWan: DecimalText,
  claimedWan: DecimalText,
  clauses: readonly string[],
  { policy, awardYear, applicant }: ClauseContext,
): Quantity {
  const lines = applicant.ledger.filter(
    (entry) =>
      clauses.includes(entry.clause) &&
      isAwarded(entry) &&
      entry.year >= yearOf(policy.effectiveFrom) &&
      entry.year <= awardYear,
  );
  const thisYear = lines.filter(({ year }) => year === awardYear);
  const bites = compare(add(claimedWan, ...lines.map(approvedOf)), capWan) > 0;
  const annual = bites && thisYear.length < lines.length && reasoning.reading('art10.capPeriod') === 'annual';
  return totalReceived(reasoning, annual ? thisYear : lines);
}

function approvedOf({ approvedWan }: LedgerEntry): DecimalText {
  return approvedWan ?? '0';
}
