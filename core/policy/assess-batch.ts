import { add, compare, type DecimalText } from '../decimal.js';
import type { Finding } from '../finding.js';
import { finish, type Steps } from '../steps.js';
import { addAlternatives } from './add-alternatives.js';
import { type AssessmentBasis, assessApplicant } from './assess-applicant.js';
import { type Award, approvedWan } from './award.js';
import type { Applicant } from './book/applicants/applicant.js';
import type { EnteredApproval } from './book/approvals.js';
import type { EnteredObjection } from './book/objections.js';
import { applyApprovals } from './overrides/apply-approvals.js';
import { applyObjections } from './overrides/apply-objections.js';

/** Sums of awards: what is certain, what is at most, and how many lines are open. Never added together. */
export interface AwardTotals {
  /** 万元, approved where an approval was entered, else computed. */
  readonly certainWan: DecimalText;
  readonly upperBoundWan: DecimalText;
  readonly undecidedCount: number;
  /** Applicants with a certain amount above 0. */
  readonly awardedCount: number;
}

/** The awards of a batch and their sums. */
export interface BatchAssessment {
  /** In the order of the applicants, and in clause order for each. */
  readonly awards: readonly Award[];
  readonly totals: AwardTotals;
  readonly findings: readonly Finding[];
}

/**
 * Assesses every applicant, with alternatives, then approvals, then objections. The order of applicants changes
 * no amount.
 *
 * @param isExplained whether the bureau has explained what only computing shows, so that it leaves nothing open
 */
export function assessBatch(
  applicants: readonly Applicant[],
  basis: AssessmentBasis,
  approvals: readonly EnteredApproval[],
  objections: readonly EnteredObjection[] = [],
  isExplained: (finding: Finding) => boolean = () => false,
): BatchAssessment {
  return finish(assessBatchSteps(applicants, basis, approvals, objections, isExplained));
}

/** The same in steps. */
export function* assessBatchSteps(
  applicants: readonly Applicant[],
  basis: AssessmentBasis,
  approvals: readonly EnteredApproval[],
  objections: readonly EnteredObjection[],
  isExplained: (finding: Finding) => boolean,
): Steps<BatchAssessment> {
  const computed: Award[] = [];
  for (const [index, applicant] of applicants.entries()) {
    yield { doing: '测算', done: index, total: applicants.length };
    computed.push(...addAlternatives(assessApplicant(applicant, basis), applicant, basis));
  }
  const approved = applyApprovals(computed, approvals);
  const { awards, findings } = applyObjections(approved.awards, objections, isExplained);
  return { awards, totals: totalOf(awards), findings: [...approved.findings, ...findings] };
}

/** The sums over any set of awards. */
export function totalOf(awards: readonly Award[]): AwardTotals {
  const awarded = awards.filter((award) => compare(approvedWan(award) ?? '0', '0') > 0);
  return {
    certainWan: add(...awards.map((award) => approvedWan(award) ?? '0')),
    upperBoundWan: add(
      ...awards.map((award) => (award.status === 'upper-bound' ? (award.amountWan ?? '0') : '0')),
    ),
    undecidedCount: awards.filter((award) => award.status === 'needs-decision').length,
    awardedCount: new Set(awarded.map((award) => award.creditCode)).size,
  };
}
