import { compare, type DecimalText } from '../../decimal.js';
import type { Finding } from '../../finding.js';
import { payableWan } from '../../money.js';
import { findingOf } from '../../rules/problem.js';
import type { Rule } from '../../rules/rule.js';
import type { Award } from '../award.js';
import type { EnteredObjection } from '../book/objections.js';
import { objectionAbove } from '../rules/objections/objection-above.js';
import { objectionAboveApproved } from '../rules/objections/objection-above-approved.js';
import { objectionAmbiguous } from '../rules/objections/objection-ambiguous.js';
import { objectionAmount } from '../rules/objections/objection-amount.js';
import { objectionAmountIdle } from '../rules/objections/objection-amount-idle.js';
import { objectionConflict } from '../rules/objections/objection-conflict.js';
import { objectionUnmatched } from '../rules/objections/objection-unmatched.js';
import type { OverriddenAwards } from './apply-approvals.js';
import { leaveOpen } from './leave-open.js';
import { claimsText, findConcerned, matchAwards } from './match-awards.js';

/**
 * The awards after 公示异议: 核查中 leaves an award open, 取消 approves 0, 调整 approves the amount entered (not
 * above the computed one), 不成立 leaves a note. Applied after approvals, which come before the public notice.
 * One that leaves more than was approved leaves the award open, unless it `isExplained`.
 * An objection finds its award, or those it may be about, as an approval does.
 */
export function applyObjections(
  awards: readonly Award[],
  objections: readonly EnteredObjection[],
  isExplained: (finding: Finding) => boolean,
): OverriddenAwards {
  const findings: Finding[] = [];
  const byAward = new Map<Award, EnteredObjection[]>();
  for (const objection of objections) {
    const matched = matchAwards(awards, objection);
    const concerned = matched.length > 0 ? matched : findConcerned(awards, objection);
    const { verdict: _verdict, ...unsettled } = objection;
    const meant = matched.length === 1 ? objection : unsettled;
    for (const award of concerned) byAward.set(award, [...(byAward.get(award) ?? []), meant]);
    // What cannot be read there is said by the sheet's own finding.
    if (objection.verdict === undefined) continue;
    if (matched.length === 0) {
      findings.push(objectionFinding(objectionUnmatched, objection, { claims: claimsText(concerned) }));
    }
    if (matched.length > 1) {
      findings.push(objectionFinding(objectionAmbiguous, objection, { claims: claimsText(matched) }));
    }
  }
  return {
    awards: awards.map((award) => {
      const own = byAward.get(award);
      if (own === undefined) return award;
      const settled = settle(award, own, isExplained);
      findings.push(...settled.findings);
      return settled.award;
    }),
    findings,
  };
}

/** The award after all its objections; one that is not settled, or contradicts another, leaves it open. */
function settle(
  award: Award,
  objections: readonly EnteredObjection[],
  isExplained: (finding: Finding) => boolean,
): { readonly award: Award; readonly findings: readonly Finding[] } {
  const faults = objections.flatMap((objection) => checkObjection(objection, award));
  const upheld = objections.flatMap((objection) => {
    const amountWan = grantedWan(objection);
    return amountWan === undefined ? [] : [{ objection, amountWan }];
  });
  const [first, ...others] = upheld;
  const contrary = others.find(({ amountWan }) => compare(amountWan, first?.amountWan ?? '0') !== 0);
  if (first !== undefined && contrary !== undefined) {
    const facts = { first: first.objection.source };
    faults.push(objectionFinding(objectionConflict, contrary.objection, facts));
  }
  const raised = objections.flatMap((objection) => checkRaised(objection, award));
  const open = objections.find(({ verdict }) => verdict === undefined || verdict === '核查中');
  const isOpen = faults.length > 0 || raised.some((finding) => !isExplained(finding));
  if (open !== undefined || isOpen) {
    const why = open?.verdict === '核查中' ? '公示异议正在核查' : '「公示异议」有待处理的问题';
    const { source } = open ?? objections[0] ?? {};
    return { award: leaveOpen(award, `${why}（${source}）`), findings: [...faults, ...raised] };
  }
  const noted = { ...award, notes: [...award.notes, ...objections.map(verdictText)] };
  if (first === undefined) return { award: noted, findings: raised };
  const { objection, amountWan } = first;
  const { source, content, handler, reviewer } = objection;
  const approval = {
    amountWan,
    reason: `${approvedBefore(award)}公示异议：${content}`,
    source,
    ...(handler !== undefined && { handler }),
    ...(reviewer !== undefined && { reviewer }),
  };
  return { award: { ...noted, approval }, findings: raised };
}

/** 「核定180万元：证书已注销（经办高新技术科，复核规划财务科，核定!D2）；」: the step before the objection, if any. */
function approvedBefore({ approval }: Award): string {
  if (approval === undefined) return '';
  const { amountWan, reason, handler, reviewer, source } = approval;
  const by = [
    ...(handler === undefined ? [] : [`经办${handler}`]),
    ...(reviewer === undefined ? [] : [`复核${reviewer}`]),
  ];
  const why = reason === undefined ? '' : `：${reason}`;
  return `核定${amountWan}万元${why}（${[...by, source].join('，')}）；`;
}

/** What an upheld objection leaves of the award; absent for the others, and where it is not entered. */
function grantedWan({ verdict, adjusted }: EnteredObjection): DecimalText | undefined {
  if (verdict === '取消') return '0';
  return verdict === '调整' ? adjusted.value : undefined;
}

/** An objection can only lower a certain amount, to one that is entered just where the verdict asks for it. */
function checkObjection(objection: EnteredObjection, award: Award): Finding[] {
  const { verdict, adjusted } = objection;
  if (verdict === undefined || verdict === '核查中') return [];
  const amount = { ...objection, place: objection.amountPlace };
  if (verdict !== '调整') {
    const idle = adjusted.value !== undefined && !(verdict === '取消' && compare(adjusted.value, '0') === 0);
    if (idle) return [objectionFinding(objectionAmountIdle, amount, { amount: adjusted.value ?? '' })];
    if (verdict === '不成立') return [];
  }
  if (award.status !== 'computed') return [objectionFinding(objectionUnmatched, objection)];
  if (verdict === '取消') return [];
  if (adjusted.value === undefined) return [objectionFinding(objectionAmount, amount)];
  const computed = payableWan(award.amountWan ?? '0');
  if (compare(adjusted.value, computed) <= 0) return [];
  return [objectionFinding(objectionAbove, amount, { amount: adjusted.value, computed })];
}

/** An adjusted amount above what was approved before takes part of a reduction back: somebody must say why. */
function checkRaised(objection: EnteredObjection, { approval }: Award): readonly Finding[] {
  const { verdict, adjusted, amountPlace } = objection;
  if (approval === undefined || verdict !== '调整' || adjusted.value === undefined) return [];
  if (compare(adjusted.value, approval.amountWan) <= 0) return [];
  const facts = { amount: adjusted.value, approved: approval.amountWan, source: approval.source };
  return [findingOf(objectionAboveApproved, amountPlace, { actual: adjusted.value, facts })];
}

/** 「公示异议成立，调整为150万元（样科〔2025〕9号，公示异议!E2）」. */
function verdictText({ verdict, adjusted, documentNumber, source }: EnteredObjection): string {
  const where = documentNumber === undefined ? source : `${documentNumber}，${source}`;
  if (verdict === '不成立') return `公示异议不成立（${where}）`;
  const result = verdict === '取消' ? '取消' : `调整为${adjusted.value ?? ''}万元`;
  return `公示异议成立，${result}（${where}）`;
}

function objectionFinding(
  rule: Rule,
  { place, verdict, clause = '' }: EnteredObjection,
  facts: Readonly<Record<string, string>> = {},
): Finding {
  const actual = verdict === undefined ? {} : { actual: verdict };
  return findingOf(rule, place, { ...actual, facts: { clause, ...facts } });
}
