import { compare } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import type { ClauseContext } from '../clause-context.js';
import { beginRd, type RdClaim } from './rd-claim.js';

/**
 * 4-1 研发费用补助·首次 (第4条第1款): a share of last year's R&D expenses, with a cap; the yearly ceiling of
 * 4-3 comes after.
 */
export function assessFirstRdSubsidy(claim: RdClaim, context: ClauseContext): ClauseOutcome {
  const { rdYear } = claim;
  const { inRdStatistics } = context.applicant;
  const reasoning = beginRd('4-1', claim, context);
  const alsoInStatistics =
    rdYear.firstTime.value === false && reasoning.reading('art4.firstTime') === 'first-or-in-stats';
  if (alsoInStatistics) reasoning.require('纳入研发费用统计范围', inRdStatistics, (value) => value);
  else reasoning.require('首次享受研发费用财政补助', rdYear.firstTime, (value) => value);

  const floor = reasoning.parameter('未纳统企业下限', 'minimumOutsideStatistics', '4-2');
  const belowFloor =
    rdYear.expensesWan.value !== undefined && compare(rdYear.expensesWan.value, floor.value) < 0;
  if (inRdStatistics.value === false && belowFloor && reasoning.reading('art4.min50Scope') === 'both') {
    reasoning.require(`未纳统企业研发费用${floor.value}万元（含）以上`, rdYear.expensesWan, () => false);
  }
  if (!reasoning.holds) return reasoning.conclude();
  const expenses = reasoning.quantity('上年度研发费用', rdYear.expensesWan);
  const share = reasoning.applyRate('补助', expenses, reasoning.parameter('', 'rate'));
  return reasoning.conclude(reasoning.capItem(share, reasoning.parameter('单项上限', 'cap')));
}
