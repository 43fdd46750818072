import type { Policy } from '../../../core/policy/law/policy.js';
import { pageData } from '../../data/embedded.js';

/** The policy whose articles the functions compute. */
const policyId = 'anyang-2021-17';

/** The policy that the functions compute by. Throws when the build has it not. */
export function embeddedPolicy(): Policy {
  const loaded = pageData().policies.find(({ policy }) => policy.id === policyId);
  if (loaded === undefined) throw new RangeError(`The build has no policy ${policyId}`);
  return loaded.policy;
}
