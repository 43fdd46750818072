import type { ClauseOutcome } from '../../award.js';
import type { ServiceRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../clause-context.js';
import { beginService } from './begin-service.js';
import { countFirsts } from './count-firsts.js';

/**
 * 7-4 孵化企业奖励 (第7条): so much for each incubated enterprise first recognised, and for each technology-based
 * SME first listed. No rows give 0.
 */
export function assessIncubation(rows: readonly ServiceRow[], context: ClauseContext): ClauseOutcome {
  const reasoning = beginService('7-4', rows, context);
  const counted = countFirsts(rows, reasoning);
  const parts = [...new Set(rows.map(({ matter }) => matter.value))].flatMap((title) => {
    if (title === undefined) return [];
    const count = counted.filter(({ matter }) => matter.value === title).length;
    return reasoning.entries('perEnterprise', { title }).flatMap((entry) => {
      const each = reasoning.entryValue('每家', 'perEnterprise', entry);
      if (each !== undefined) return reasoning.forEach(title, each, reasoning.count('', count, '家'));
      reasoning.leaveOpen(`${title}：条文没有写金额`);
      return [];
    });
  });
  return reasoning.conclude(reasoning.total('奖励', parts));
}
