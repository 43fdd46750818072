import type { LedgerEntry, RdYear } from '../../book/applicants/applicant.js';
import { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';
import { requireEnterprise, requireUnrewarded } from '../recognitions/recognition-claim.js';

/** The R&D expenses claimed in this batch, with the years before. */
export interface RdClaim {
  /** The R&D year of the claim: the year before the award year. */
  readonly rdYear: RdYear;
  /** Set when the year has a figure of each basis and the reading art4.rdBasis chose this one. */
  readonly basisChosen: boolean;
  /** Earlier years, one entry a year. */
  readonly history: readonly RdYear[];
  /** The ledger's line that already subsidises this year's claim. */
  readonly rewarded?: LedgerEntry;
}

/**
 * Begins the reasoning of a clause on R&D expenses: parameters as of the end of the R&D year, identity clear,
 * the year's figure there, nothing paid for it before.
 */
export function beginRd(clause: string, claim: RdClaim, context: ClauseContext): Reasoning {
  const date = `${context.awardYear - 1}-12-31`;
  const reasoning = new Reasoning(context.policy, clause, date, context.choices);
  if (claim.basisChosen) reasoning.reading('art4.rdBasis');
  reasoning.require('申报主体的信用代码清楚', context.applicant.identity, () => true);
  requireEnterprise(reasoning, context);
  const { aboveDesignatedSize } = context.applicant;
  if (aboveDesignatedSize.value !== true && reasoning.reading('art4.enterpriseScope') === 'above-scale') {
    reasoning.require('为规模以上企业', aboveDesignatedSize, (value) => value);
  }
  requireUnrewarded(reasoning, claim.rewarded, context);
  for (const doubt of context.applicant.rdDoubts) reasoning.require('研发各行的年度清楚', doubt, () => true);
  if (claim.rdYear.basis.doubt !== undefined) {
    reasoning.require('研发费用来源清楚', claim.rdYear.basis, () => true);
  }
  const { rdStatisticsWan } = context.applicant;
  if (claim.rdYear.basis.value === '统计' && rdStatisticsWan.doubt !== undefined) {
    reasoning.require('上年度研发统计数清楚', rdStatisticsWan, () => true);
  }
  if (claim.rdYear.subsidised.value === true) {
    reasoning.leaveOpen('该研发年度已填「当年已享受补助」，同一年度不能再补，核对后改正');
  }
  reasoning.require('上年度研发费用已填', claim.rdYear.expensesWan, () => true);
  return reasoning;
}
