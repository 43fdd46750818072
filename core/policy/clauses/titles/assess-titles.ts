import type { ClaimOutcome, ClauseOutcome } from '../../award.js';
import type { ClauseContext } from '../clause-context.js';
import { assessEvaluation, assessGrantMatch, assessSpendingShare } from './evaluated-title.js';
import { findTitleClaims } from './find-title-claims.js';
import { assessTitleAward } from './title-award.js';
import type { TitleClaim } from './title-claim.js';
import type { TitleRole } from './title-schedules.js';
import { assessYearlySupport, pastSupport } from './yearly-support.js';

/** 称号与平台: what the applicant's rows claim in the award year, each under its clause; none when none is due. */
export function assessTitles(context: ClauseContext): readonly ClaimOutcome[] {
  return findTitleClaims(context).map((claim) => ({
    ...assessTitle(claim, context),
    claim: claim.claim,
  }));
}

/** The outcome of one claim, by what its clause gives. */
export function assessTitle(claim: TitleClaim, context: ClauseContext): ClauseOutcome {
  return assessors[claim.role](claim, context);
}

const assessors: Readonly<Record<TitleRole, (claim: TitleClaim, context: ClauseContext) => ClauseOutcome>> = {
  award: assessTitleAward,
  evaluation: assessEvaluation,
  grantMatch: assessGrantMatch,
  spendingShare: assessSpendingShare,
  yearlySupport: (claim, context) => assessYearlySupport(claim, pastSupport(claim.clause, context), context),
};
