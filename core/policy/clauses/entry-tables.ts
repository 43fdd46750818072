import { computationOf } from '../law/computations.js';
import type { Clause, Policy } from '../law/policy.js';
import { titleSchedules } from './titles/title-schedules.js';

/** The ids of the entry tables, besides that of the enterprises, from which a clause of the policy takes its claims. */
export function entryTables(
  policy: Policy,
  { id, computedAs, parameters, shares }: Clause,
): readonly string[] {
  const isOfTitles = titleSchedules(policy).some(({ clause }) => clause === id);
  const { award } = parameters;
  const isOfPrizes =
    parameters.perPerson !== undefined ||
    (award?.kind === 'schedule' &&
      award.values.some(({ value }) => value.some(({ grade }) => grade !== undefined)));
  return [
    ...(computedAs === undefined ? [] : [computationOf(computedAs).table]),
    ...(isOfTitles ? ['titles'] : []),
    ...(isOfPrizes ? ['scienceAwards'] : []),
    ...(shares === undefined ? [] : ['sharingRatios']),
  ];
}
