import type { ParameterName } from './parameter-names.js';
import type { Clause, Parameter } from './policy.js';

/** The parameters of a clause with their names, in the order of the file. */
export function parametersOf({
  parameters,
}: Pick<Clause, 'parameters'>): readonly (readonly [ParameterName, Parameter])[] {
  return Object.entries(parameters) as [ParameterName, Parameter][];
}
