import { compareLaw } from '../../core/policy/law/compare-law.js';
import { lawDifferenceLines } from '../../core/report/law/law-difference-lines.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { requirePolicies } from '../data/require-policies.js';
import { CommandFailure } from '../failure.js';
import { policyNamed } from '../policy/policy-named.js';
import { isoDateGiven } from '../today.js';

/** What may be written behind `wenbiao policy diff`. */
export interface PolicyDiffOptions extends CommonOptions {
  readonly from: string;
  readonly to: string;
}

/** `wenbiao policy diff POLICY --from D --to D`: what changed in the law between two days. */
export function policyDiff(name: string, options: PolicyDiffOptions): CommandOutcome {
  const from = isoDateGiven('--from', options.from);
  const to = isoDateGiven('--to', options.to);
  if (from > to) throw new CommandFailure('usage', `--from ${from} 晚于 --to ${to}；先写早的一日`);
  const policies = requirePolicies('没有比较');
  const { policy } = policyNamed(policies, name);
  const [before, after] = [
    { policy, date: from },
    { policy, date: to },
  ];
  const differences = compareLaw(before, after);
  return {
    mustBeMended: false,
    files: [],
    lines: lawDifferenceLines(before, after, differences),
    document: { policy: policy.id, from, to, effectiveFrom: policy.effectiveFrom, differences },
  };
}
