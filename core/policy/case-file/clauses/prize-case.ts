import type { ClaimOutcome } from '../../award.js';
import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import { yearEnd } from '../../clauses/begin-claim.js';
import type { ClauseContext } from '../../clauses/clause-context.js';
import { assessPersonalPrize } from '../../clauses/prizes/assess-personal-prize.js';
import { assessUnitPrize } from '../../clauses/prizes/assess-unit-prize.js';
import { findPrizeClauses } from '../../clauses/prizes/find-prize-clauses.js';
import type { ClaimInput } from '../case-file.js';
import { given } from '../facts/given.js';

/** The three prizes of each level are rewarded alike: a case may name one, or take the level for any of them. */
const prizes: Readonly<Record<string, string>> = {
  natTop: '国家最高科学技术奖',
  national: '国家科学技术进步奖',
  provincial: '河南省科学技术进步奖',
  provOutstanding: '河南省科学技术杰出贡献奖',
};

const roles: Readonly<Record<string, string>> = {
  firstUnit: '第一完成单位',
  secondUnit: '其他完成单位',
  participant: '主要完成人',
};

/**
 * The outcome of a case about a prize; absent when its clause is of another kind. A person's own prize needs no
 * `role`. `ledHere` says that the unit is also the first unit of the same project.
 */
export function assessPrizeCase(
  input: ClaimInput,
  context: ClauseContext,
): readonly ClaimOutcome[] | undefined {
  const { policy, applicant, awardYear } = context;
  const parameters = policy.clauses.find(({ id }) => id === input.clause)?.parameters;
  const perPerson = parameters?.perPerson !== undefined;
  const clause = input.clause;
  if (clause === undefined || !(perPerson || (input.award !== undefined && parameters?.award)))
    return undefined;
  const award = prizes[input.award ?? ''] ?? input.award;
  const ofProject = findPrizeClauses(policy, award ?? '').unit !== undefined;
  const prize: ScienceAwardRow = {
    source: 'award',
    year: { value: awardYear - 1 },
    award: given('award', award),
    grade: given('grade', input.grade),
    role: given('role', input.role === undefined && !ofProject ? '获奖人' : roles[input.role ?? '']),
    persons: given('persons', input.persons),
    grantedOn: { value: yearEnd(awardYear - 1) },
    project: '',
    approvedWan: given('approvedWan', input.approvedWan),
    documentNumber: given('documentNumber', input.documentNumber),
  };
  const led = { ...prize, source: 'ledHere', role: { value: '第一完成单位' } };
  const scienceAwards = input['ledHere'] === true ? [prize, led] : [prize];
  const own: ClauseContext = { ...context, applicant: { ...applicant, scienceAwards } };
  const assess = perPerson ? assessPersonalPrize : assessUnitPrize;
  return [{ ...assess(clause, prize, own), claim: clause }];
}
