import { quote } from '../../core/messages/sentence.js';
import { nearMiss } from '../../core/near-miss.js';
import { findPolicy, type LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import { CommandFailure } from '../failure.js';

/** The policy of that id, number or title; another word is wrong usage, with what there is. */
export function policyNamed(policies: readonly LoadedPolicy[], name: string): LoadedPolicy {
  return findPolicy(policies, name) ?? refusePolicy(policies, name);
}

function refusePolicy(policies: readonly LoadedPolicy[], name: string): never {
  const ids = policies.map(({ policy }) => policy.id);
  throw new CommandFailure(
    'usage',
    `没有政策${quote(name)}${offerNear(name, ids)}；已有的政策：${ids.join('、')}`,
  );
}

/** 「，是否为 4-1」 when one of the names was probably meant, else nothing. */
export function offerNear(word: string, names: readonly string[]): string {
  const near = nearMiss(word, names);
  return near === undefined ? '' : `，是否为 ${near}`;
}
