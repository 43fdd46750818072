import type { Problem } from '../../rules/problem.js';

/** A problem in a case, which must be mended before the case can be asked. Its sentence is in `core/messages/cases.ts`. */
export function caseProblem(rule: string, facts: Readonly<Record<string, string>> = {}): Problem {
  return { rule, severity: 'mandatory', facts };
}
