import type { ClauseOutcome } from '../../award.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../clause-context.js';
import { assessReceipts } from './assess-receipts.js';

const serviceKinds: readonly string[] = ['服务', '咨询'];

/** Whether a contract may fall under 8-4b; one of unknown kind may. */
export function isService({ kind }: ContractRow): boolean {
  return kind.value === undefined || serviceKinds.includes(kind.value);
}

/**
 * 8-4b 技术服务和技术咨询 (第8条第2款): a share of last year's receipts, with a cap for each unit apart from that
 * of 8-4a.
 */
export function assessServiceReceipts(rows: readonly ContractRow[], context: ClauseContext): ClauseOutcome {
  return assessReceipts('8-4b', serviceKinds, rows, context);
}
