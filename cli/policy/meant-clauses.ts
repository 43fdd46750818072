import { quote } from '../../core/messages/sentence.js';
import { findPolicy, type LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import type { Clause, Policy } from '../../core/policy/law/policy.js';
import { CommandFailure } from '../failure.js';
import { offerNear, policyNamed } from './policy-named.js';

/** A policy and those of its clauses that are meant. */
export interface MeantClauses {
  readonly policy: Policy;
  readonly clauses: readonly Clause[];
}

/**
 * What `policy show` is asked for: a clause id, or the name of a policy for the whole of it. A clause that several
 * policies have needs `--policy`; what fits nothing is wrong usage, with what there is.
 */
export function meantClauses(
  policies: readonly LoadedPolicy[],
  word: string | undefined,
  policyName: string | undefined,
): MeantClauses {
  const named = policyName === undefined ? undefined : policyNamed(policies, policyName).policy;
  if (word === undefined) {
    const [only, ...others] = policies.map(({ policy }) => policy);
    const whole = named ?? (others.length === 0 ? only : undefined);
    if (whole !== undefined) return { policy: whole, clauses: whole.clauses };
    throw new CommandFailure('usage', `写明条款或政策；已有的政策：${idsOf(policies)}`);
  }
  const searched = named === undefined ? policies.map(({ policy }) => policy) : [named];
  const found = searched.flatMap((policy): readonly MeantClauses[] => {
    const clauses = policy.clauses.filter(({ id }) => id === word);
    return clauses.length === 0 ? [] : [{ policy, clauses }];
  });
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const ids = found.map(({ policy }) => policy.id).join('、');
    throw new CommandFailure('usage', `几个政策都有条款${quote(word)}；加 --policy 写明其中一个：${ids}`);
  }
  const whole = named === undefined ? findPolicy(policies, word)?.policy : undefined;
  if (whole !== undefined) return { policy: whole, clauses: whole.clauses };
  const ids = searched.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  const near = offerNear(word, [...ids, ...policies.map(({ policy }) => policy.id)]);
  const known = named === undefined ? `已有的政策：${idsOf(policies)}` : `本政策有：${ids.join('、')}`;
  throw new CommandFailure('usage', `没有条款${quote(word)}${near}；${known}`);
}

function idsOf(policies: readonly LoadedPolicy[]): string {
  return policies.map(({ policy }) => policy.id).join('、');
}
