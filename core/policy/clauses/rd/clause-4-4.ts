import { compare } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';

/**
 * 4-4 零研发限制 (第4条第3款): an enterprise above designated size, in the R&D statistics, whose figure there is
 * zero, may receive nothing this year. An empty figure is not zero: then the outcome is `needs-decision`,
 * and so is every award of the enterprise. `not-eligible` means that the bar does not apply.
 */
export function assessBar(context: ClauseContext): ClauseOutcome {
  const { applicant, awardYear } = context;
  const reasoning = new Reasoning(context.policy, '4-4', `${awardYear - 1}-12-31`, context.choices);
  const threshold = reasoning.parameter('', 'barredAt');
  reasoning.require('申报主体的信用代码清楚', applicant.identity, () => true);
  reasoning.require('为规模以上企业', applicant.aboveDesignatedSize, (value) => value);
  reasoning.require('纳入研发统计范围', applicant.inRdStatistics, (value) => value);
  reasoning.require(
    '上年度研发统计数为零',
    applicant.rdStatisticsWan,
    (value) => compare(value, threshold.value) === 0,
  );
  const barred = reasoning.holds;
  if (barred) reasoning.reading('art4.barScope');
  const outcome = reasoning.conclude();
  return barred ? { ...outcome, status: 'barred', amountWan: '0' } : outcome;
}
