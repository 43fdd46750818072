import { add, compare, type DecimalText } from '../decimal.js';
import type { Finding } from '../finding.js';
import { addAlternatives } from './add-alternatives.js';
import { type AssessmentBasis, assessApplicant } from './assess-applicant.js';
import { type Award, approvedWan } from './award.js';
import type { Applicant } from './book/applicant.js';
import type { EnteredApproval } from './book/approvals.js';

/** Sums of awards: what is certain, what is at most, and how many lines are open. Never added together. */
export interface AwardTotals {
  /** 万元, approved where an approval was entered, else computed. */
  readonly certainWan: DecimalText;
  readonly upperBoundWan: DecimalText;
  readonly undecidedCount: number;
  /** Applicants with a certain amount above 0. */
  readonly awardedCount: number;
}

export interface BatchAssessment {
  /** In the order of the applicants, and in clause order for each. */
  readonly awards: readonly Award[];
  readonly totals: AwardTotals;
  readonly findings: readonly Finding[];
}

/** Assesses every applicant, with alternatives and approvals. The order of applicants changes no amount. */
export function assessBatch(
  applicants: readonly Applicant[],
  basis: AssessmentBasis,
  approvals: readonly EnteredApproval[],
): BatchAssessment {
  const used = new Set<EnteredApproval>();
  const findings: Finding[] = [];
  const awards = applicants.flatMap((applicant) =>
    addAlternatives(assessApplicant(applicant, basis), applicant, basis).map((award) => {
      const own = approvals.filter(
        ({ creditCode, clause }) => creditCode === award.creditCode && clause === award.clause,
      );
      const [approval] = own;
      if (approval === undefined) return award;
      for (const each of own) used.add(each);
      if (own.length > 1) return inDoubt(award, approval);
      const faults = checkApproval(approval, award);
      findings.push(...faults);
      if (faults.length > 0 || approval.amountWan === undefined) return inDoubt(award, approval);
      return { ...award, approval: { ...approval, amountWan: approval.amountWan } };
    }),
  );
  for (const approval of approvals) {
    if (!used.has(approval) && approval.amountWan !== undefined) {
      findings.push(approvalFinding('approval-unmatched', approval));
    }
  }
  return { awards, totals: totalOf(awards), findings };
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

/** An award whose approval has a fault is no certain amount until the approval is mended. */
function inDoubt(award: Award, approval: EnteredApproval): Award {
  if (award.status !== 'computed') return award;
  const { amountWan: computed, ...rest } = award;
  const note = `「核定」有待处理的问题（${approval.source}），测算额${computed ?? ''}万元暂不计入`;
  return { ...rest, status: 'needs-decision', alternatives: [], notes: [...award.notes, note] };
}

/** An approval may lower a certain amount, with a reason; it can neither raise one nor make one. */
function checkApproval(approval: EnteredApproval, award: Award): readonly Finding[] {
  const computed = award.amountWan ?? '0';
  // What cannot be read there is said by the sheet's own finding.
  if (approval.amountWan === undefined) return [];
  if (award.status !== 'computed') return [approvalFinding('approval-unmatched', approval)];
  const order = compare(approval.amountWan, computed);
  if (order > 0) return [approvalFinding('approval-above', approval, { computed })];
  if (order < 0 && approval.reason === undefined) {
    return [approvalFinding('approval-reason', approval, { computed })];
  }
  return [];
}

function approvalFinding(
  rule: string,
  approval: EnteredApproval,
  facts: Readonly<Record<string, string>> = {},
): Finding {
  return {
    rule,
    severity: 'mandatory',
    place: approval.place,
    actual: approval.amountWan ?? '',
    facts: { clause: approval.clause, ...facts },
  };
}
