import type { LoadedPolicy } from '../../core/policy/law/loaded-policy.js';
import { StoppedWork, stopped } from '../command-outcome.js';
import { loadPolicies } from './load-policies.js';

/**
 * Every policy shipped with the program. Faults in their data stop the command.
 *
 * @param undone what was not done then: 「没有体检」
 */
export function requirePolicies(undone: string): readonly LoadedPolicy[] {
  const { policies, findings } = loadPolicies();
  if (findings.length > 0) throw new StoppedWork(stopped(findings, `政策数据有问题，${undone}。`));
  return policies;
}
