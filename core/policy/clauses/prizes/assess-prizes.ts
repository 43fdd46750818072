import type { ClaimOutcome } from '../../award.js';
import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import type { ClauseContext } from '../clause-context.js';
import { nameClaims } from '../name-claims.js';
import { assessPersonalPrize } from './assess-personal-prize.js';
import { assessUnitPrize } from './assess-unit-prize.js';
import { findPrizeClauses, type PrizeClauses } from './find-prize-clauses.js';
import { prizeName } from './prize-name.js';

/**
 * Clause 9: every prize of the award year and the year before it, and every prize whose year cannot be read, is a
 * claim of its own. The role decides between the clause on units and the one on persons; where the policy has
 * only one of them, that one says why the role does not fit. A prize that the policy does not speak of gives none.
 */
export function assessPrizes(context: ClauseContext): readonly ClaimOutcome[] {
  const { applicant, awardYear } = context;
  const due = applicant.scienceAwards.filter(
    ({ year }) => year.value === undefined || year.value === awardYear || year.value === awardYear - 1,
  );
  return nameClaims(due, prizeName).flatMap(({ row: prize, claim }) => {
    const { unit, persons } = clausesFor(prize, context);
    const isPersonal = prize.role.value === '主要完成人' || prize.role.value === '获奖人';
    if (persons !== undefined && (isPersonal || unit === undefined)) {
      return [{ ...assessPersonalPrize(persons, prize, context), claim }];
    }
    return unit === undefined ? [] : [{ ...assessUnitPrize(unit, prize, context), claim }];
  });
}

/** The clauses on the prize; for a prize that cannot be read, the policy's first clause on prizes. */
function clausesFor({ award }: ScienceAwardRow, { policy }: ClauseContext): PrizeClauses {
  if (award.value !== undefined) return findPrizeClauses(policy, award.value);
  const first = policy.clauses.find(({ parameters }) => parameters.perPerson !== undefined)?.id;
  return first === undefined ? {} : { persons: first };
}
