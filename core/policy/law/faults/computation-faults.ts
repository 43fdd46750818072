import { type DataFile, type DataPath, fileFinding } from '../../../data-file.js';
import type { Finding } from '../../../finding.js';
import { computationNames, computationOf } from '../computations.js';
import { type ParameterKind, type ParameterName, parameterUse } from '../parameter-names.js';
import { type Clause, isComputedClause, type Policy } from '../policy.js';
import { kindFault } from './parameter-faults.js';

/**
 * Clauses that nothing computes, that name a function for another clause, or whose function finds something it
 * works with missing or written in another kind.
 */
export function findComputationFaults(file: DataFile, policy: Policy): readonly Finding[] {
  return policy.clauses.flatMap((clause, index) => {
    const path = ['clauses', index];
    if (clause.computedAs === undefined) {
      return computesItself(clause) ? [] : [uncomputed(file, path, clause)];
    }
    const { clause: only, needs, beside = [] } = computationOf(clause.computedAs);
    if (clause.id !== only) {
      const facts = { clause: clause.id, only };
      return [fileFinding(file, 'computed-elsewhere', [...path, 'computedAs'], facts, clause.computedAs)];
    }
    const facts = { computedAs: clause.computedAs };
    return [
      ...beside
        .filter((id) => !isComputedClause(policy, id))
        .map((id) => fileFinding(file, 'computed-beside', [...path, 'computedAs'], facts, id)),
      ...Object.entries(needs).flatMap(([need, kind]) => {
        const [id = '', name = ''] = need.split('.');
        const isBeside = id !== clause.id && beside.includes(id);
        return isBeside ? [] : needFaults(file, policy, { id, name: name as ParameterName, kind }, clause);
      }),
    ];
  });
}

/** The parameters by which a clause is computed without a function of its own. */
const ownParameters = [
  'award',
  'evaluation',
  'grantMatch',
  'spendingShare',
  'yearlySupport',
  'perPerson',
] as const satisfies readonly ParameterName[];

function computesItself({ parameters, shares }: Clause): boolean {
  const isSharing = shares !== undefined && parameters.cityShare !== undefined;
  return isSharing || ownParameters.some((name) => parameters[name] !== undefined);
}

/** With the function that this id has elsewhere, when there is one: probably its line was forgotten. */
function uncomputed(file: DataFile, path: DataPath, { id }: Clause): Finding {
  const name = computationNames.find((each) => computationOf(each).clause === id) ?? '';
  return fileFinding(file, 'clause-uncomputed', path, { name, own: ownParameters.join('、') }, id);
}

/**
 * A parameter that the function of `user` reads and that is not there, or is of another kind. A kind that the
 * parameter's name rules out is told of the parameter itself.
 */
function needFaults(
  file: DataFile,
  policy: Policy,
  need: { readonly id: string; readonly name: ParameterName; readonly kind: ParameterKind },
  user: Clause,
): readonly Finding[] {
  const { id, name, kind } = need;
  const index = policy.clauses.findIndex((clause) => clause.id === id);
  const parameter = policy.clauses[index]?.parameters[name];
  if (parameter === undefined) {
    const facts = { clause: id, computedAs: user.computedAs ?? '' };
    const path = ['clauses', policy.clauses.indexOf(user)];
    return [fileFinding(file, 'parameter-missing', path, facts, name)];
  }
  const path = ['clauses', index, 'parameters', name];
  const isToldAlready = !parameterUse(name).kinds.includes(parameter.kind);
  return parameter.kind === kind || isToldAlready
    ? []
    : [kindFault(file, path, name, parameter.kind, [kind])];
}
