import { policyListLines } from '../../core/report/law/policy-page.js';
import type { CommandOutcome } from '../command-outcome.js';
import { requirePolicies } from '../data/require-policies.js';

/** `wenbiao policy list`: every policy that awards can be computed by. */
export function policyList(): CommandOutcome {
  const loaded = requirePolicies('没有列出');
  const policies = loaded.map(({ policy }) => policy);
  return {
    mustBeMended: false,
    files: [],
    lines: policyListLines(policies),
    document: {
      policies: policies.map(({ clauses, readings, ...head }) => ({
        ...head,
        clauses: clauses.length,
        readings: readings.length,
      })),
    },
  };
}
