import { policyListLines } from '../../core/report/law/policy-page.js';
import { type CommandOutcome, stopped } from '../command-outcome.js';
import { loadPolicies } from '../data/load-policies.js';

/** `wenbiao policy list`: every policy that awards can be computed by. */
export function policyList(): CommandOutcome {
  const { policies: loaded, findings } = loadPolicies();
  if (findings.length > 0) return stopped(findings, '政策数据有问题，没有列出。');
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
