import type { ClauseOutcome } from '../../award.js';
import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../clause-context.js';
import { concludeWithoutAmount } from '../conclude-without-amount.js';
import { beginPrize, prizeValue, requirePrize } from './prize-claim.js';

/**
 * 9-2, 9-5 第一完成单位 (第9条): the first unit of a project that won a prize, by grade. Other units get nothing.
 */
export function assessUnitPrize(
  clause: string,
  prize: ScienceAwardRow,
  context: ClauseContext,
): ClauseOutcome {
  const reasoning = beginPrize(clause, prize, context);
  reasoning.require('角色为第一完成单位', prize.role, (role) => role === '第一完成单位');
  const entries = requirePrize(reasoning, 'award', prize);
  if (!reasoning.holds) return reasoning.conclude();
  const value = prizeValue(reasoning, `${prize.grade.value ?? ''}配套奖励`, 'award', entries);
  return value === undefined ? concludeWithoutAmount(reasoning, prize) : reasoning.conclude(value);
}
