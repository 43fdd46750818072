import type { ClauseOutcome } from '../../award.js';
import type { ServiceRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../clause-context.js';
import { beginService } from './begin-service.js';
import { countFirsts } from './count-firsts.js';

/** 10-1a 辅导首次认定高企奖励 (第10条): so much for each coached enterprise first recognised. No rows give 0. */
export function assessCoachedFirsts(rows: readonly ServiceRow[], context: ClauseContext): ClauseOutcome {
  const reasoning = beginService('10-1a', rows, context);
  const count = reasoning.count('首次认定', countFirsts(rows, reasoning).length, '家');
  return reasoning.conclude(reasoning.forEach('奖励', reasoning.parameter('每家', 'perEnterprise'), count));
}
