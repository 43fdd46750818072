import type { ClaimOutcome, ClauseOutcome } from '../../award.js';
import type { ContractRow } from '../../book/applicants/entered-rows.js';
import { isComputedClause } from '../../law/policy.js';
import type { ClauseContext } from '../clause-context.js';
import { assessBrokerage } from './clause-8-2.js';
import { assessTransferReceipts, isTransfer } from './clause-8-4a.js';
import { assessServiceReceipts, isService } from './clause-8-4b.js';
import { assessRegistration } from './clause-8-5.js';

/**
 * Clause 8 on technology contracts: one claim a clause for the contracts of the year before the award year, as
 * broker, seller and registrar. A contract whose year cannot be read is taken as one of that year, and leaves the
 * claim open; no contracts give no claim.
 */
export function assessContracts(context: ClauseContext): readonly ClaimOutcome[] {
  const { awardYear, policy, applicant } = context;
  const year = awardYear - 1;
  const isDue = (row: ContractRow) => row.year.value === undefined || row.year.value === year;
  const sold = applicant.soldContracts.filter(isDue);
  const { brokeredContracts: brokered, registeredContracts: registered } = applicant;

  const claims: readonly [string, string, boolean, () => ClauseOutcome][] = [
    ['8-2', `促成技术合同${year}`, brokered.some(isDue), () => assessBrokerage(brokered, context)],
    ['8-4a', `技术开发和转让${year}`, sold.some(isTransfer), () => assessTransferReceipts(sold, context)],
    ['8-4b', `技术服务和咨询${year}`, sold.some(isService), () => assessServiceReceipts(sold, context)],
    ['8-5', `登记技术合同${year}`, registered.some(isDue), () => assessRegistration(registered, context)],
  ];
  return claims.flatMap(([clause, claim, isClaimed, assess]) =>
    isClaimed && isComputedClause(policy, clause) ? [{ ...assess(), claim }] : [],
  );
}
