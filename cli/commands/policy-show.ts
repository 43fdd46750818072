import { policyPage, policyPageLines } from '../../core/report/law/policy-page.js';
import type { CommandOutcome, CommonOptions } from '../command-outcome.js';
import { requirePolicies } from '../data/require-policies.js';
import { meantClauses } from '../policy/meant-clauses.js';
import { today } from '../today.js';

/** What may be written behind `wenbiao policy show`. */
export interface PolicyShowOptions extends CommonOptions {
  readonly policy?: string;
}

/** `wenbiao policy show CLAUSE`: what the data say of a clause, or of a whole policy, as of `--date`. */
export function policyShow(word: string | undefined, options: PolicyShowOptions): CommandOutcome {
  const date = today(options.date);
  const policies = requirePolicies('没有列出');
  const { policy, clauses } = meantClauses(policies, word, options.policy);
  const page = policyPage(policy, clauses, date);
  return { mustBeMended: false, files: [], lines: policyPageLines(page), document: { ...page } };
}
