import type { ParameterName } from '../../law/parameter-names.js';
import type { Clause, Policy } from '../../law/policy.js';
import { isNamed } from '../../law/schedule.js';

/** The clauses that speak of a prize; either may be absent. */
export interface PrizeClauses {
  /** Rewards the unit that completed the project. */
  readonly unit?: string;
  /** Rewards persons, each. */
  readonly persons?: string;
}

/** The clauses of a policy that speak of a prize, at whatever date and grade. */
export function findPrizeClauses(policy: Policy, award: string): PrizeClauses {
  const unit = policy.clauses.find((clause) => speaksOf(clause, 'award', award))?.id;
  const persons = policy.clauses.find((clause) => speaksOf(clause, 'perPerson', award))?.id;
  return { ...(unit === undefined ? {} : { unit }), ...(persons === undefined ? {} : { persons }) };
}

function speaksOf({ parameters }: Clause, name: ParameterName, award: string): boolean {
  const parameter = parameters[name];
  if (parameter?.kind !== 'schedule') return false;
  return parameter.values.some(({ value }) => value.some((entry) => isNamed(entry, award)));
}
