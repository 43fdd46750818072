import { add, compare, subtract } from '../../../decimal.js';
import type { LedgerEntry } from '../../book/applicants/applicant.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { Quantity } from '../../reasoning/step.js';
import type { ClauseContext } from '../clause-context.js';
import { isAwarded } from '../recognitions/recognition-claim.js';

/**
 * The cap of a unit for the clause at hand: the whole of it each year, or what the awards of earlier years have
 * left of it, as art8.capPeriod says. The reading is asked only where earlier awards make a difference. Absent
 * when an earlier award has no approved sum.
 */
export function capOfPeriod(
  reasoning: Reasoning,
  amount: Quantity,
  { applicant, awardYear }: ClauseContext,
): Quantity | undefined {
  const cap = reasoning.parameter('同一单位上限', 'cap');
  const earlier = applicant.ledger.filter(
    (entry) => entry.clause === reasoning.clause && entry.year < awardYear && isAwarded(entry),
  );
  if (isRoomFor(amount, cap, earlier) || reasoning.reading('art8.capPeriod') === 'annual') return cap;
  const awards = earlier.map(({ year, approvedWan, source }) => ({
    label: `台账${year}年度核定`,
    fact: approvedWan === undefined ? { source } : { value: approvedWan, source },
  }));
  for (const { label, fact } of awards) reasoning.require(`${label}清楚`, fact, () => true);
  if (!reasoning.holds) return undefined;
  const paid = reasoning.total(
    '历年已奖',
    awards.map(({ label, fact }) => reasoning.quantity(label, fact)),
  );
  const rest = reasoning.subtract('上限余额', cap, paid);
  const zero: Quantity = { label: '', value: '0', unit: '万元' };
  return compare(rest.value, '0') < 0 ? reasoning.maximum('上限余额', [rest, zero]) : rest;
}

/** Whether the cap holds this year's amount and all of earlier years together. */
function isRoomFor(amount: Quantity, cap: Quantity, earlier: readonly LedgerEntry[]): boolean {
  if (earlier.some(({ approvedWan }) => approvedWan === undefined)) return false;
  const paid = add(...earlier.map(({ approvedWan }) => approvedWan ?? '0'));
  return earlier.length === 0 || compare(amount.value, subtract(cap.value, paid)) <= 0;
}
