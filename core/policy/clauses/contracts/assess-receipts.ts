import { compare } from '../../../decimal.js';
import type { ClauseOutcome } from '../../award.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import { beginClaim, requireUnpaid, yearEnd } from '../begin-claim.js';
import type { ClauseContext } from '../clause-context.js';
import { capOfPeriod } from './cap-of-period.js';
import { requireReadable } from './require-readable.js';

/**
 * What a clause of 8-4 gives a seller: a share of the money received in the year from contracts of the given
 * kinds, with a cap for each unit. A contract that cannot be read leaves the sum open, unless it brought nothing.
 *
 * @param kinds each is summed by itself first; of 开发, 转让, 许可, 咨询, 服务
 */
export function assessReceipts(
  clause: string,
  kinds: readonly string[],
  rows: readonly ContractRow[],
  context: ClauseContext,
): ClauseOutcome {
  const { awardYear } = context;
  const reasoning = beginClaim(clause, yearEnd(awardYear - 1), context);
  requireUnpaid(reasoning, { clause, awardYear }, context);
  const counted = rows.filter((row) => row.kind.value === undefined || kinds.includes(row.kind.value));
  requireReadable(reasoning, counted.filter(mayHaveReceipts), ['number', 'kind', 'year', 'receivedWan']);
  if (!reasoning.holds) return reasoning.conclude();
  const sums = kinds.flatMap((kind) => {
    const receipts = counted.filter((row) => row.kind.value === kind);
    if (receipts.length === 0) return [];
    const amounts = receipts.map(({ receivedWan }) => reasoning.quantity('', receivedWan));
    return [reasoning.total(`技术${kind}实际到款`, amounts)];
  });
  const received = reasoning.total('实际到款合计', sums);
  const share = reasoning.applyRate('奖励', received, reasoning.parameter('', 'rate'));
  const cap = capOfPeriod(reasoning, share, context);
  return reasoning.conclude(cap === undefined ? undefined : reasoning.capItem(share, cap));
}

/** Whether a contract brought money, or may have. */
export function mayHaveReceipts({ receivedWan }: ContractRow): boolean {
  return receivedWan.value === undefined || compare(receivedWan.value, '0') > 0;
}
