import { foldLetters } from '../../../sheet/fold-text.js';
import type { ClauseOutcome } from '../../award.js';
import type { ScienceAwardRow } from '../../book/applicants/entered-rows.js';
import type { Reasoning } from '../../reasoning/reasoning.js';
import type { ClauseContext } from '../clause-context.js';
import { concludeWithoutAmount } from '../conclude-without-amount.js';
import { findPrizeClauses } from './find-prize-clauses.js';
import { beginPrize, prizeValue, requirePrize } from './prize-claim.js';

/**
 * 9-1, 9-3, 9-4 获奖人、主要完成人 (第9条): an amount for each person. A prize that another clause gives to the
 * unit is a project's: its persons are 主要完成人, and whether they count when the project was led here is
 * art9.participants. Every other prize is a person's.
 */
export function assessPersonalPrize(
  clause: string,
  prize: ScienceAwardRow,
  context: ClauseContext,
): ClauseOutcome {
  const reasoning = beginPrize(clause, prize, context);
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

/**
 * Refuses the persons of a project that a unit of the city led, where the reading says so. Another unit's row is
 * about the same project for certain only where both name it.
 */
function requireLedElsewhere(
  reasoning: Reasoning,
  prize: ScienceAwardRow,
  { applicant }: ClauseContext,
): void {
  const mayBeSame = (other: ScienceAwardRow) =>
    sharedColumns.every((column) => mayEqual(prize, other, column)) && !haveOtherProjects(prize, other);
  const own = applicant.scienceAwards.filter(({ role }) => role.value === '第一完成单位').filter(mayBeSame);
  const ownSources = new Set(applicant.scienceAwards.map(({ source }) => source));
  const others = applicant.ledPrizes.filter(({ source }) => !ownSources.has(source)).filter(mayBeSame);
  const [doubtful] = [...own, ...others];
  if (doubtful === undefined || reasoning.reading('art9.participants') !== 'participating') return;
  const asked = '项目由他处牵头';
  const ownLead = own.find(isReadable);
  const otherLead = others.find((other) => isReadable(other) && prize.project !== '' && other.project !== '');
  const lead = ownLead ?? otherLead;
  if (lead !== undefined) {
    const actual =
      lead === ownLead
        ? '本单位为同一奖种、年度、等级的第一完成单位'
        : '本市另一单位为同一项目的第一完成单位';
    reasoning.require(asked, { value: actual, source: lead.source }, () => false);
    return;
  }
  const doubt = own.includes(doubtful)
    ? '本单位另有第一完成单位一行，奖种、年度或等级不清楚'
    : '本市另一单位有同一奖种、年度、等级的一行，分不清是不是同一项目：两行都写明「项目名称」';
  reasoning.require(asked, { source: doubtful.source, doubt }, () => true);
}

const sharedColumns = ['award', 'year', 'grade'] as const;

/** Whether a row says for certain that its unit led, and what. */
function isReadable(row: ScienceAwardRow): boolean {
  return row.role.value !== undefined && sharedColumns.every((column) => row[column].value !== undefined);
}

function haveOtherProjects(a: ScienceAwardRow, b: ScienceAwardRow): boolean {
  return a.project !== '' && b.project !== '' && foldLetters(a.project) !== foldLetters(b.project);
}

function mayEqual(a: ScienceAwardRow, b: ScienceAwardRow, column: (typeof sharedColumns)[number]): boolean {
  return b[column].value === undefined || b[column].value === a[column].value;
}
