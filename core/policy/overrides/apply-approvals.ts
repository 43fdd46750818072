import { compare } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import type { Award } from '../award.js';
import type { EnteredApproval } from '../book/approvals.js';
import { leaveOpen } from './leave-open.js';
import { claimsText, matchAwards } from './match-awards.js';

/** Awards after what the bureau entered about them, and what is wrong with that. */
export interface OverriddenAwards {
  readonly awards: readonly Award[];
  readonly findings: readonly Finding[];
}

/**
 * The awards as approved in 核定. An approval belongs to the award of its code, clause and 事项; without 事项 to
 * the applicant's only award of that clause. An award whose approval has a fault is open until it is mended.
 */
export function applyApprovals(
  awards: readonly Award[],
  approvals: readonly EnteredApproval[],
): OverriddenAwards {
  const findings: Finding[] = [];
  const byAward = new Map<Award, EnteredApproval[]>();
  const ambiguous = new Set<EnteredApproval>();
  for (const approval of approvals) {
    const matched = matchAwards(awards, approval);
    for (const award of matched) byAward.set(award, [...(byAward.get(award) ?? []), approval]);
    if (matched.length > 1) ambiguous.add(approval);
    // What cannot be read there is said by the sheet's own finding.
    if (approval.amountWan === undefined) continue;
    if (matched.length === 0) findings.push(approvalFinding('approval-unmatched', approval));
    if (matched.length > 1) {
      findings.push(approvalFinding('approval-ambiguous', approval, { claims: claimsText(matched) }));
    }
  }
  const approved = awards.map((award) => {
    const own = byAward.get(award) ?? [];
    const [approval, other] = own;
    if (approval === undefined) return award;
    if (own.some((each) => ambiguous.has(each))) return inDoubt(award, approval);
    if (other !== undefined) {
      // Two rows alike in every part are told by the sheet's own finding.
      if (other.claim !== approval.claim) {
        findings.push(approvalFinding('approval-twice', other, { first: approval.source }));
      }
      return inDoubt(award, approval);
    }
    const { amountWan } = approval;
    const faults = checkApproval(approval, award);
    findings.push(...faults);
    if (faults.length > 0 || amountWan === undefined) return inDoubt(award, approval);
    return { ...award, approval: { ...approval, amountWan } };
  });
  return { awards: approved, findings };
}

/** Only a certain amount rests on its approval. */
function inDoubt(award: Award, approval: EnteredApproval): Award {
  if (award.status !== 'computed') return award;
  return leaveOpen(award, `「核定」有待处理的问题（${approval.source}）`);
}

/** An approval may lower a certain amount, with a reason; it can neither raise one nor make one. */
function checkApproval(approval: EnteredApproval, award: Award): readonly Finding[] {
  const computed = award.amountWan ?? '0';
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
