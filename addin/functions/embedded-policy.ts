import type { Policy } from '../../core/policy/law/policy.js';
import { policies } from '../data/embedded.js';

/** The policy that the functions compute by. Throws when the build holds none or several: then they need a name. */
export function embeddedPolicy(): Policy {
  const [only, ...others] = policies;
  if (only === undefined || others.length > 0)
    throw new RangeError(`Expected one policy, not ${policies.length}`);
  return only.policy;
}
