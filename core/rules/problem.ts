import type { Citation } from '../citation.js';
import type { Finding, Place, Severity } from '../finding.js';
import type { Rule } from './rule.js';

/** What is wrong with one cell: a finding but for its place and what stands there. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts?: Readonly<Record<string, string>>;
  readonly citation?: Citation;
}

/** A problem under the rule, as grave as the rule says. */
export function problemOf(rule: Rule, facts: Readonly<Record<string, string>> = {}): Problem {
  const { id, severity, basis } = rule;
  return { rule: id, severity, facts, ...(basis === undefined ? {} : { citation: basis }) };
}

/** A finding under the rule, as grave as the rule says; `actual` is what stands there, `facts` what its sentence needs. */
export function findingOf(rule: Rule, place: Place, parts: Pick<Finding, 'actual' | 'facts'> = {}): Finding {
  const { id, severity, basis } = rule;
  return { rule: id, severity, place, ...parts, ...(basis === undefined ? {} : { citation: basis }) };
}
