import type { ClauseOutcome } from '../../award.js';
import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';
import { concludeWithoutAmount } from '../conclude-without-amount.js';
import { findPrizeClauses } from './find-prize-clauses.js';
import { beginPrize, type PrizeClaim, prizeValue, requirePrize } from './prize-claim.js';

/**
 * 9-1, 9-3, 9-4 获奖人、主要完成人 (第9条): an amount for each person. A prize that another clause gives to the
 * unit is a project's: its persons are 主要完成人, and whether they count when the project was led here is
 * art9.participants. Every other prize is a person's.
 */
export function assessPersonalPrize(
  clause: string,
  claimed: PrizeClaim,
  context: ClauseContext,
): ClauseOutcome {
  const { prize } = claimed;
  const reasoning = beginPrize(clause, claimed, context);
  const ofProject = findPrizeClauses(context.policy, prize.award.value ?? '').unit !== undefined;
  const wanted = ofProject ? '主要完成人' : '获奖人';
  reasoning.require(`角色为${wanted}`, prize.role, (role) => role === wanted);
  const entries = requirePrize(reasoning, 'perPerson', prize);
  if (ofProject && reasoning.holds) requireLedElsewhere(reasoning, prize, context);
  reasoning.require('人数清楚', prize.persons, () => true);
  if (!reasoning.holds || prize.persons.value === undefined) return reasoning.conclude();
  const each = prizeValue(reasoning, '每人', 'perPerson', entries);
  if (each === undefined) return concludeWithoutAmount(reasoning, prize);
  const persons = reasoning.count('', prize.persons.value, '人');
  return reasoning.conclude(reasoning.forEach('配套奖励', each, persons));
}

/** Refuses the persons of a project that the same unit led, where the reading says so. */
function requireLedElsewhere(
  reasoning: Reasoning,
  prize: ScienceAwardRow,
  { applicant }: ClauseContext,
): void {
  const led = applicant.scienceAwards.filter(
    (other) =>
      other.role.value === '第一完成单位' && sharedColumns.every((column) => mayEqual(prize, other, column)),
  );
  const certain = led.find((other) => sharedColumns.every((column) => other[column].value !== undefined));
  const [doubtful] = led;
  if (doubtful === undefined || reasoning.reading('art9.participants') !== 'participating') return;
  const asked = '项目由他处牵头';
  if (certain !== undefined) {
    const actual = '本单位为同一奖种、年度、等级的第一完成单位';
    reasoning.require(asked, { value: actual, source: certain.source }, () => false);
    return;
  }
  const doubt = '本单位另有第一完成单位一行，奖种、年度或等级不清楚';
  reasoning.require(asked, { source: doubtful.source, doubt }, () => true);
}

const sharedColumns = ['award', 'year', 'grade'] as const;

function mayEqual(a: ScienceAwardRow, b: ScienceAwardRow, column: (typeof sharedColumns)[number]): boolean {
  return b[column].value === undefined || b[column].value === a[column].value;
}
