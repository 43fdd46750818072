import { compare } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { payableWan } from '../../money.js';
import { findingOf } from '../../rules/problem.js';
import type { Rule } from '../../rules/rule.js';
import type { Alternative, Approval, Award } from '../award.js';
import type { EnteredApproval } from '../book/approvals.js';
import type { Quantity } from '../reasoning/step.js';
import { approvalAbove } from '../rules/approvals/approval-above.js';
import { approvalAmbiguous } from '../rules/approvals/approval-ambiguous.js';
import { approvalReason } from '../rules/approvals/approval-reason.js';
import { approvalTwice } from '../rules/approvals/approval-twice.js';
import { approvalUnmatched } from '../rules/approvals/approval-unmatched.js';
import { leaveOpen } from './leave-open.js';
import { claimsText, findConcerned, matchAwards } from './match-awards.js';

/** Awards after what the bureau entered about them, and what is wrong with that. */
export interface OverriddenAwards {
  readonly awards: readonly Award[];
  readonly findings: readonly Finding[];
}

/**
 * The awards as approved in 核定. An approval belongs to the award of its code, clause and 事项; without 事项 to
 * the applicant's only award of that clause. An award whose approval has a fault is open until it is mended; so are
 * those that an approval may be about although it names none.
 */
export function applyApprovals(
  awards: readonly Award[],
  approvals: readonly EnteredApproval[],
): OverriddenAwards {
  const findings: Finding[] = [];
  const byAward = new Map<Award, EnteredApproval[]>();
  const unsettled = new Set<EnteredApproval>();
  for (const approval of approvals) {
    const matched = matchAwards(awards, approval);
    const concerned = matched.length > 0 ? matched : findConcerned(awards, approval);
    for (const award of concerned) byAward.set(award, [...(byAward.get(award) ?? []), approval]);
    if (matched.length !== 1) unsettled.add(approval);
    // What cannot be read there is said by the sheet's own finding.
    if (approval.amountWan === undefined) continue;
    if (matched.length === 0) {
      findings.push(approvalFinding(approvalUnmatched, approval, { claims: claimsText(concerned) }));
    }
    if (matched.length > 1) {
      findings.push(approvalFinding(approvalAmbiguous, approval, { claims: claimsText(matched) }));
    }
  }
  const approved = awards.map((award) => {
    const own = byAward.get(award) ?? [];
    const [approval, other] = own;
    if (approval === undefined) return award;
    if (own.some((each) => unsettled.has(each))) return inDoubt(award, approval);
    if (other !== undefined) {
      // Two rows alike in every part are told by the sheet's own finding.
      if (other.claim !== approval.claim) {
        findings.push(approvalFinding(approvalTwice, other, { first: approval.source }));
      }
      return inDoubt(award, approval);
    }
    const { amountWan } = approval;
    const faults = checkApproval(approval, award);
    findings.push(...faults);
    if (faults.length > 0 || amountWan === undefined) return inDoubt(award, approval);
    const whole = { ...approval, amountWan };
    return award.status === 'upper-bound' ? approveBound(award, whole) : { ...award, approval: whole };
  });
  return { awards: approved, findings };
}

/** Only a certain amount rests on its approval. */
function inDoubt(award: Award, approval: EnteredApproval): Award {
  if (award.status !== 'computed') return award;
  return leaveOpen(award, `「核定」有待处理的问题（${approval.source}）`);
}

/**
 * An award up to some amount is certain once approved: what is approved is what is due. Under another option it is
 * open where the bound would be lower than that.
 */
function approveBound(award: Award, approval: Approval): Award {
  const { amountWan, source } = approval;
  const given: Quantity = { label: '在最高额内核定', value: amountWan, unit: '万元', source };
  return {
    ...award,
    status: 'computed',
    amountWan,
    steps: [...award.steps, { operator: 'fixed', operands: [given], result: given }],
    alternatives: award.alternatives.map((other): Alternative => {
      if (other.status !== 'upper-bound') return other;
      const { amountWan: most = '0', ...rest } = other;
      return compare(amountWan, most) <= 0
        ? { ...rest, status: 'computed', amountWan }
        : { ...rest, status: 'needs-decision' };
    }),
    approval,
  };
}

/** An approval may lower a certain amount, or make one of an upper bound, with a reason; it can raise neither. */
function checkApproval(approval: EnteredApproval, award: Award): readonly Finding[] {
  const computed = payableWan(award.amountWan ?? '0');
  if (approval.amountWan === undefined) return [];
  if (award.status !== 'computed' && award.status !== 'upper-bound') {
    return [approvalFinding(approvalUnmatched, approval)];
  }
  const order = compare(approval.amountWan, computed);
  if (order > 0) return [approvalFinding(approvalAbove, approval, { computed })];
  if (order < 0 && approval.reason === undefined) {
    return [approvalFinding(approvalReason, approval, { computed })];
  }
  return [];
}

function approvalFinding(
  rule: Rule,
  approval: EnteredApproval,
  facts: Readonly<Record<string, string>> = {},
): Finding {
  return findingOf(rule, approval.place, {
    actual: approval.amountWan ?? '',
    facts: { clause: approval.clause ?? '', ...facts },
  });
}
